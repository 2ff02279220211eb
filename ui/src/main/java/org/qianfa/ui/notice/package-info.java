/** 消息, what one wants to be told, and the ways out of the house. */
@NullMarked
package org.qianfa.ui.notice;

import org.jspecify.annotations.NullMarked;
