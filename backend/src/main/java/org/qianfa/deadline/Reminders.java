package org.qianfa.deadline;

import java.time.Clock;
import java.time.LocalDate;
import org.qianfa.report.Reports;
import org.qianfa.report.WorkItems;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminders: at most one a person, stage and day, however often a timer fires. */
@Service
@Command
public class Reminders {
    private final Reports reports;
    private final WorkItems items;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Reminders(Reports reports, WorkItems items, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
        this.reports = reports;
        this.items = items;
        this.jdbc = jdbc;
        this.events = events;
        this.clock = clock;
    }

    /** A stage has waited for long: everybody who is waited for finds a reminder in their list. */
    public void remind(ReportId id) {
        var report = reports.lock(id);
        var today = LocalDate.now(clock);
        var reminded = 0;
        for (var staff : items.waitingFor(id)) {
            if (remindedToday(id, report.stageId(), staff, today)) continue;
            jdbc.sql("insert into reminder (report_id, stage_id, staff_id, reminded_on, due_on) values (?, ?, ?, ?, ?)")
                    .params(id.toString(), report.stageId(), staff.value(), today, report.publishDue())
                    .update();
            reminded++;
        }
        if (reminded > 0)
            events.publishEvent(
                    new DeadlineEvent.Reminded(id, report.organ(), report.stageId(), reminded, StaffId.SYSTEM));
    }

    /** How often this person was reminded of a report that still waits for them. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public int count(ReportId report, StaffId by) {
        return jdbc.sql("""
                        select count(*) from reminder m join report r on r.id = m.report_id and r.stage_id = m.stage_id
                        where m.report_id = ? and m.staff_id = ?
                        """)
                .params(report.toString(), by.value())
                .query(Integer.class)
                .single();
    }

    private boolean remindedToday(ReportId report, String stage, StaffId staff, LocalDate today) {
        return jdbc.sql(
                                "select count(*) from reminder where report_id = ? and stage_id = ? and staff_id = ? and reminded_on = ?")
                        .params(report.toString(), stage, staff.value(), today)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
