/** What people say to each other about a report without deciding on it: 催办, 抄送, 征求意见; and the phrases that they keep for themselves. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ", "report"})
package org.qianfa.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
