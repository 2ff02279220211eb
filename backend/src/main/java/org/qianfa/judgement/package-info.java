/** What the gate finds in a report of the product, seen in its surroundings, and the written reasons with which findings may stand. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "prose", "format", "organ", "report", "check"})
package org.qianfa.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
