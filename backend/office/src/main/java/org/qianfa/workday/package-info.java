/** Which days the State Council has made working days, and counting in them. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.qianfa.workday;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
