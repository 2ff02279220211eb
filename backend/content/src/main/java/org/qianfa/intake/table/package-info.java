/** Reads the lines of one table into cells, and places a value only where nothing else could be meant. */
@NullMarked
package org.qianfa.intake.table;

import org.jspecify.annotations.NullMarked;
