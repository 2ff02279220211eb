package org.qianfa.notice;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.organ.Organs;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who has to do with a report, as it stands when the transaction is about to commit. */
@Component
class Recipients {
    private final Reports reports;
    private final WorkItems items;
    private final People people;
    private final Organs organs;
    private final JdbcClient jdbc;

    Recipients(Reports reports, WorkItems items, People people, Organs organs, JdbcClient jdbc) {
        this.reports = reports;
        this.items = items;
        this.people = people;
        this.organs = organs;
        this.jdbc = jdbc;
    }

    Set<StaffId> waitedFor(Report report) {
        return Set.copyOf(items.waitingFor(report.id()));
    }

    /** Whoever wrote in it, and the drafter who answers for it. */
    Set<StaffId> drafters(Report report) {
        var drafters = new HashSet<StaffId>();
        reports.parts(report).forEach((who, part) -> {
            if (part == StageKind.DRAFT) drafters.add(who);
        });
        drafters.add(report.responsibleDrafter());
        return drafters;
    }

    /** The people of the last round of this edition. */
    Set<StaffId> lastRound(Report report) {
        return Set.copyOf(jdbc.sql("""
                        select s.staff_id from round_seat s join review_round v on v.id = s.round_id
                        where v.report_id = ? and v.edition = ? and v.round_number = (select max(l.round_number) from review_round l
                            where l.report_id = v.report_id and l.edition = v.edition)
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> Columns.staff(row, 1))
                .list());
    }

    /** Everybody who wrote, reviewed or signed this edition. */
    Set<StaffId> everybody(Report report) {
        var all = new HashSet<>(drafters(report));
        jdbc.sql("""
                        select distinct s.staff_id from round_seat s join review_round v on v.id = s.round_id
                        where v.report_id = ? and v.edition = ?
                        """)
                .params(report.id().toString(), report.edition())
                .query((row, _) -> all.add(Columns.staff(row, 1)))
                .list();
        return all;
    }

    Set<StaffId> everybodyAndAdministrators(Report report) {
        var all = new HashSet<>(everybody(report));
        all.addAll(administrators(report));
        return all;
    }

    Set<StaffId> administrators(Report report) {
        return people.nearest(Role.ADMIN, organs.get(report.organ())).stream()
                .map(Staff::id)
                .collect(Collectors.toSet());
    }

    Set<StaffId> waitedForAndResponsible(Report report) {
        var all = new HashSet<>(waitedFor(report));
        all.add(report.responsibleDrafter());
        return all;
    }
}
