/** 消息: each person's own notices. */
@NullMarked
@NamedInterface("inbox")
package org.qianfa.notice.inbox;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
