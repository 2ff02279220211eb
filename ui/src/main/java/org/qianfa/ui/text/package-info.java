/** Words, days and places as screens speak of them, in two languages. */
@NullMarked
package org.qianfa.ui.text;

import org.jspecify.annotations.NullMarked;
