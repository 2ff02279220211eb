/** 期限: a call followed, and acted on. */
@NullMarked
package org.qianfa.ui.deadline;

import org.jspecify.annotations.NullMarked;
