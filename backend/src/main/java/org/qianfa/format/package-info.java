/** The official forms as data: sections, tables, cells and the arithmetic between them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "prose"})
package org.qianfa.format;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
