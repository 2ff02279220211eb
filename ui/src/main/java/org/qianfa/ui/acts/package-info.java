/** What can be done about a report beside deciding on it: 转办, 催办, 抄送, 征求意见, 撤回意见, what administrators do, and how it came here. */
@NullMarked
package org.qianfa.ui.acts;

import org.jspecify.annotations.NullMarked;
