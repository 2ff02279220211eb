/** Organs, the people in them, their duties, accounts and passwords. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.qianfa.organ;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
