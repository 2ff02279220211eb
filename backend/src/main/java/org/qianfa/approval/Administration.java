package org.qianfa.approval;

import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Lets only administrators do what is theirs. */
@Component
class Administration {
    private final People people;
    private final Organs organs;

    Administration(People people, Organs organs) {
        this.people = people;
        this.organs = organs;
    }

    boolean covers(OrganId organ, StaffId by) {
        return people.covers(by, Role.ADMIN, organs.get(organ));
    }

    /** @throws Refused for anybody who sees the report and does not administer its organ */
    void mustCover(Report report, StaffId by) {
        if (!covers(report.organ(), by)) throw new Refused(Sentence.of("approval.onlyAdministrator"));
    }

    /** @throws NotFound for anybody who does not administer the organ */
    Organ organ(OrganId id, StaffId by) {
        var organ = organs.get(id);
        if (!people.covers(by, Role.ADMIN, organ)) throw new NotFound();
        return organ;
    }

    String name(StaffId who) {
        return people.get(who).name();
    }
}
