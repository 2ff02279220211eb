/** What people are told about what happened: who is told, in which words, written down with the act itself. */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organ",
            "organ :: account",
            "report",
            "report :: stage",
            "report :: work",
            "approval",
            "approval :: administration",
            "approval :: seat",
            "comment",
            "correspondence",
            "deadline",
            "deadline :: reminder",
            "publication",
            "passkey",
            "secondfactor",
            "operation",
            "operation :: restored"
        })
package org.qianfa.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
