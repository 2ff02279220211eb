/** An installation as a whole: backed up while it runs, restored, upgraded with a copy, and nothing sent after a restore until somebody says so. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organ", "audit :: checkpoint"})
package org.qianfa.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
