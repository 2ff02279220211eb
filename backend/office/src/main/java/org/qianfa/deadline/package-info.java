/** Due dates of reports: who moved them and why, and each person's calendar of them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ", "report", "report :: stage", "report :: work", "workday"})
package org.qianfa.deadline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
