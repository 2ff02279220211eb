/** Reminders: exactly one a person, stage and day. */
@NullMarked
@NamedInterface("reminder")
package org.qianfa.deadline.reminder;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
