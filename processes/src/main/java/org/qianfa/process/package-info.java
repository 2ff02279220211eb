/** Who is next, and when: runs the BPMN model, tells the domain which stage was entered, and holds no truth of its own. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organ",
            "report",
            "report :: stage",
            "approval",
            "approval :: round",
            "approval :: chain",
            "approval :: administration",
            "deadline :: reminder",
            "publication",
            "operation"
        })
package org.qianfa.process;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
