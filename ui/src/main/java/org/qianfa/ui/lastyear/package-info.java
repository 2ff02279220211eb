/** Last year's report as a starting point. */
@NullMarked
package org.qianfa.ui.lastyear;

import org.jspecify.annotations.NullMarked;
