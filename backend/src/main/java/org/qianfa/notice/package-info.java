/** What people are told about what happened, by inbox, e-mail and the robots of their group: written with the decision, sent later. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organ",
            "report",
            "comment",
            "approval",
            "correspondence",
            "publication",
            "deadline"
        })
package org.qianfa.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
