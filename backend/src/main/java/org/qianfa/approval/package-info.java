/** Submission, review rounds, decisions and the sign-off: the law of the chain. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "prose",
            "format",
            "organ",
            "passkey",
            "absence",
            "report",
            "check",
            "document",
            "judgement",
            "comparison"
        })
package org.qianfa.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
