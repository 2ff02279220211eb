/** What people say to each other about a report without deciding on it, and the phrases that they keep for themselves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ", "report", "report :: work", "timeline"})
package org.qianfa.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
