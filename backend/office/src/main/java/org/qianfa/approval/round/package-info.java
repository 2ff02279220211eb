/** Rounds: opened by a stage, counted by its rule, and where a decided one sends the report. */
@NullMarked
@NamedInterface("round")
package org.qianfa.approval.round;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
