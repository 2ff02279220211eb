/** Makes a signed-off report public, exactly once and exactly as it was signed. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"shared", "organ", "report", "report :: draft", "report :: signature", "audit"})
package org.qianfa.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
