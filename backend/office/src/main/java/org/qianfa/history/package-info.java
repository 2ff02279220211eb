/** Texts of one report beside each other, for whoever may see it: revisions, last year's, since one's own decision. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "report", "report :: revision", "judgement :: lastyear"})
package org.qianfa.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
