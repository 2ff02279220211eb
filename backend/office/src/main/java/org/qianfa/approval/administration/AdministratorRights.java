package org.qianfa.approval.administration;

import org.qianfa.organ.Organ;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Lets only administrators do what is theirs. */
@Component
public class AdministratorRights {
    private final People people;
    private final Organs organs;

    AdministratorRights(People people, Organs organs) {
        this.people = people;
        this.organs = organs;
    }

    public boolean covers(OrganId organ, StaffId by) {
        return people.covers(by, Role.ADMIN, organs.get(organ));
    }

    /** @throws Refused for anybody who sees the report and does not administer its organ */
    public void mustCover(Report report, StaffId by) {
        if (!covers(report.organ(), by)) throw new Refused(Sentence.of("approval.onlyAdministrator"));
    }

    /** @throws NotFound for anybody who does not administer the organ */
    public Organ organ(OrganId id, StaffId by) {
        var organ = organs.get(id);
        if (!people.covers(by, Role.ADMIN, organ)) throw new NotFound();
        return organ;
    }

    String name(StaffId who) {
        return people.get(who).name();
    }
}
