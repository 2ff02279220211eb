package org.qianfa.organ;

import org.qianfa.text.Sentence;

/** What a person may be in an organ. */
public enum Role {
    DRAFTER,
    MEMBER,
    DEPUTY_HEAD,
    HEAD,
    OFFICE_HEAD,
    SECRECY,
    PRIVACY,
    ADMIN,
    AUDITOR,
    COUNTY;

    /** Administration and oversight reach down to the organs below; work on a report stays in its own organ. */
    public boolean reachesDown() {
        return this == ADMIN || this == COUNTY || this == AUDITOR;
    }

    public Sentence sentence() {
        return Sentence.of("organ.role." + this);
    }
}
