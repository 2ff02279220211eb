/** The tables of a database, whichever product keeps it: their rows read into text and written from it. */
@NullMarked
package org.qianfa.operation.table;

import org.jspecify.annotations.NullMarked;
