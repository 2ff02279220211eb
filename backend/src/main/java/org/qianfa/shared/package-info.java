/** The words that every module speaks: ids, domain events, sentences and refusals. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.qianfa.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
