/** Files of a report of the product, for whoever may see it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "report", "report :: revision", "report :: signature"})
package org.qianfa.export;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
