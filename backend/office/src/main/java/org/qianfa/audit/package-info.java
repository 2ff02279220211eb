/** The append-only, hash-chained log of everything that happened. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ"})
package org.qianfa.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
