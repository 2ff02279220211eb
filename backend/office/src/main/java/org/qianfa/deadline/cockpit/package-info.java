/** 期限: a call as those see it who follow it. */
@NullMarked
@NamedInterface("cockpit")
package org.qianfa.deadline.cockpit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
