package org.qianfa.report;

import java.util.Set;
import org.qianfa.organ.Duty;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/**
 * Who may see a report: its organ's drafters and leadership group, and the administrators and county staff whose organ stands above it. An
 * auditor sees the audit log and no report.
 */
@Component
class ReportAccess {
    private static final Set<Role> OWN_ORGAN = Set.of(Role.DRAFTER, Role.MEMBER, Role.DEPUTY_HEAD, Role.HEAD);
    private final People people;
    private final Organs organs;

    ReportAccess(People people, Organs organs) {
        this.people = people;
        this.organs = organs;
    }

    Staff reader(Report report, StaffId by) {
        var staff = people.get(by);
        if (staff.duties().stream().noneMatch(duty -> sees(duty, report))) throw new NotFound();
        return staff;
    }

    private boolean sees(Duty duty, Report report) {
        if (OWN_ORGAN.contains(duty.role())) return duty.organ().equals(report.organ());
        return switch (duty.role()) {
            case ADMIN, COUNTY ->
                report.organPath().startsWith(organs.get(duty.organ()).path());
            case AUDITOR, DRAFTER, MEMBER, DEPUTY_HEAD, HEAD -> false;
        };
    }
}
