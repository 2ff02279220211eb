/** Reports, their sections and cells, who drafts them, and the work items of whoever is next. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "prose", "format", "organ"})
package org.qianfa.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
