/** The official tables on screen: drawn from the form, filled in cell by cell. */
@NullMarked
package org.qianfa.ui.table;

import org.jspecify.annotations.NullMarked;
