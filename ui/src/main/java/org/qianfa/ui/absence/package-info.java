/** 我的委托: who acts for the person while they are away, and for whom they act. */
@NullMarked
package org.qianfa.ui.absence;

import org.jspecify.annotations.NullMarked;
