/** The yearly call, due dates and reminders. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "format", "organ", "report"})
package org.qianfa.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
