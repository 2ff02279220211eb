/** A section's prose as a small document: headings, paragraphs, simple tables, and facts, which are numbers bound to a cell. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package org.qianfa.prose;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
