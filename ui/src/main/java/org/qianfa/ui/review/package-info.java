/** 审核: the decision of the leadership group. */
@NullMarked
package org.qianfa.ui.review;

import org.jspecify.annotations.NullMarked;
