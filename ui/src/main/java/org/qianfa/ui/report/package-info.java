/** A report's workspace: outline, what is written in the middle, and the panel beside it. */
@NullMarked
package org.qianfa.ui.report;

import org.jspecify.annotations.NullMarked;
