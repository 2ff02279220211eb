/** Judges reports that come from outside, whoever wrote them, and writes down what was found for people and for programs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "format", "organ", "document", "check", "intake"})
package org.qianfa.inspection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
