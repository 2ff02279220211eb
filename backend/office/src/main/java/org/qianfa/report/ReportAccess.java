package org.qianfa.report;

import java.util.EnumSet;
import java.util.Set;
import org.qianfa.organ.Duty;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Who may see a report: its organ's drafters and leadership group, and the administrators and county staff whose organ stands above it; and
 * whoever was sent it to read, or is asked about it. An auditor sees the audit log and no report.
 */
@Component
class ReportAccess {
    private static final Set<Role> OWN_ORGAN = EnumSet.of(
            Role.DRAFTER, Role.MEMBER, Role.DEPUTY_HEAD, Role.HEAD, Role.OFFICE_HEAD, Role.SECRECY, Role.PRIVACY);
    private final People people;
    private final Organs organs;
    private final JdbcClient jdbc;

    ReportAccess(People people, Organs organs, JdbcClient jdbc) {
        this.people = people;
        this.organs = organs;
        this.jdbc = jdbc;
    }

    void reader(Report report, StaffId by) {
        if (!byDuty(report, by) && !granted(report, by)) throw new NotFound();
    }

    boolean byDuty(Report report, StaffId by) {
        return people.get(by).duties().stream().anyMatch(duty -> sees(duty, report));
    }

    private boolean granted(Report report, StaffId by) {
        return jdbc.sql("select count(*) from reading_grant where report_id = ? and staff_id = ? and ended_at is null")
                        .params(report.id().toString(), by.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private boolean sees(Duty duty, Report report) {
        if (OWN_ORGAN.contains(duty.role())) return duty.organ().equals(report.organ());
        return switch (duty.role()) {
            case ADMIN, COUNTY ->
                report.organPath().startsWith(organs.get(duty.organ()).path());
            case AUDITOR,
                    SYSTEM_ADMIN,
                    SECURITY_ADMIN,
                    DRAFTER,
                    MEMBER,
                    DEPUTY_HEAD,
                    HEAD,
                    OFFICE_HEAD,
                    SECRECY,
                    PRIVACY -> false;
        };
    }
}
