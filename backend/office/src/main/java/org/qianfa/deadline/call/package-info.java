/** 年报部署: the yearly calls, and the opening of their reports. */
@NullMarked
@NamedInterface("call")
package org.qianfa.deadline.call;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
