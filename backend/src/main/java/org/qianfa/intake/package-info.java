/** Reads what people have into sections and cells, and says what it could not place. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "format", "organ"})
package org.qianfa.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
