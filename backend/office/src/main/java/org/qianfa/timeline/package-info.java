/** What was said and done about a report, told by those who know it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "report"})
package org.qianfa.timeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
