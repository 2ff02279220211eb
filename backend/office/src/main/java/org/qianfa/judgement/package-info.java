/** What the gate finds in a report of the product, seen in its surroundings. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organ", "report", "report :: draft", "report :: section", "report :: lease"})
package org.qianfa.judgement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
