/** 委托: who is away from when to when, by which duty, and who acts for them meanwhile. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ"})
package org.qianfa.absence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
