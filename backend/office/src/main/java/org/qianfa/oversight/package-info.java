/** 年报巡检: reports from outside judged for those who oversee other organs. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ"})
package org.qianfa.oversight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
