/** The words that every module of the office speaks: ids, domain events, acts, and the plain classes of the content made once for all. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.qianfa.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
