/** A report that was written elsewhere: read, shown, asked about, taken in. */
@NullMarked
package org.qianfa.ui.intake;

import org.jspecify.annotations.NullMarked;
