/** What differs between two contents of a report: words and numbers of its prose, cells of its tables, facts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "prose", "format", "report", "judgement"})
package org.qianfa.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
