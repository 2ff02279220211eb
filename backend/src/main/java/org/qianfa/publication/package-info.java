/** Makes a signed-off report public, exactly once and exactly as it was signed. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "prose", "format", "organ", "report", "document"})
package org.qianfa.publication;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
