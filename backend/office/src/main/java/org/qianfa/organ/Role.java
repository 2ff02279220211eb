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
    COUNTY,
    SYSTEM_ADMIN,
    SECURITY_ADMIN;

    /** Administration and oversight reach down to the organs below; work on a report stays in its own organ. */
    public boolean reachesDown() {
        return this == ADMIN || this == COUNTY || isApart();
    }

    /** One of the three administrators (三员, GB/T 22239-2019, 8.1.5): whoever is one is nothing else, and reads and moves no report. */
    public boolean isApart() {
        return this == SYSTEM_ADMIN || this == SECURITY_ADMIN || this == AUDITOR;
    }

    /** Whether it takes two administrators to give it: who holds it signs, administers or oversees. */
    public boolean takesTwo() {
        return isApart() || this == HEAD || this == ADMIN || this == COUNTY;
    }

    public Sentence sentence() {
        return Sentence.of("organ.role." + this);
    }
}
