/** Renders a report as the document that it will be. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "prose", "format", "organ", "report"})
package org.qianfa.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
