/** The parts that screens are built of: cards, chips, heads, rows, bars. */
@NullMarked
package org.qianfa.ui.element;

import org.jspecify.annotations.NullMarked;
