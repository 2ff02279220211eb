/** Organs, the people in them, and their duties. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.qianfa.organ;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
