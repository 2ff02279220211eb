/** The yearly call, due dates over working days, how long stages take, reminders, and each person's calendar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "format", "organ", "workday", "report"})
package org.qianfa.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
