/** Submission, review and sign-off: the acts of the chain, and everything that was said about a report. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organ",
            "organ :: account",
            "audit",
            "report",
            "report :: draft",
            "report :: section",
            "report :: revision",
            "report :: signature",
            "report :: stage",
            "report :: work",
            "judgement",
            "passkey",
            "absence",
            "history",
            "timeline"
        })
package org.qianfa.approval;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
