/** Reports: who may see them, where they stand, and the row lock that every act begins with. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ"})
package org.qianfa.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
