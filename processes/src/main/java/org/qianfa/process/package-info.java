/** Who is next, and when: runs the BPMN model and knows nothing that is true about a report but its id. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.qianfa.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
