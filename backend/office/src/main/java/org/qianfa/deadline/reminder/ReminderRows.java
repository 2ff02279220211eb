package org.qianfa.deadline.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.qianfa.report.Report;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was reminded of what on which day, and who has not been yet. */
@Component
class ReminderRows {
    private final JdbcClient jdbc;
    private final Clock clock;

    ReminderRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @return whether it is the first one for this person, stage and day */
    boolean write(Report report, LocalDate day, Reminder reminder) {
        var known = jdbc.sql(
                        "select count(*) from reminder where report_id = ? and stage_id = ? and staff_id = ? and reminded_on = ?")
                .params(
                        report.id().toString(),
                        report.stageId(),
                        reminder.staff().value(),
                        day)
                .query(Integer.class)
                .single();
        if (known > 0) return false;
        jdbc.sql("""
                        insert into reminder (report_id, stage_id, staff_id, reminded_on, due_on, step, sent_at) values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        report.id().toString(),
                        report.stageId(),
                        reminder.staff().value(),
                        day,
                        reminder.due(),
                        reminder.step().name(),
                        Utc.column(clock.instant()))
                .update();
        return true;
    }

    /** How often this person was reminded of what still waits for them at a report. */
    int count(ReportId report, StaffId who) {
        return jdbc.sql("""
                        select count(*) from reminder m join report r on r.id = m.report_id and r.stage_id = m.stage_id
                        where m.report_id = ? and m.staff_id = ? and m.step <> 'ESCALATED'
                        """)
                .params(report.toString(), who.value())
                .query(Integer.class)
                .single();
    }

    /**
     * Reports with work that is due between these days and waits for somebody who has not been reminded on that day; each once, in one pass over
     * the index of due dates.
     */
    List<ReportId> due(LocalDate first, LocalDate last, LocalDate remindedOn) {
        return jdbc.sql("""
                        select distinct w.report_id from work_item w
                        where w.state = 'OPEN' and w.due_on between :first and :last
                        and (w.created_at < :begin or w.created_at >= :tomorrow)
                        and not exists (select 1 from reminder m where m.report_id = w.report_id and m.stage_id = w.stage_id
                            and m.staff_id = w.staff_id and m.reminded_on = :day)
                        """)
                .param("first", first)
                .param("last", last)
                .param("day", remindedOn)
                .param("begin", midnight(remindedOn))
                .param("tomorrow", midnight(LocalDate.now(clock).plusDays(1)))
                .query((row, _) -> Columns.report(row, 1))
                .list();
    }

    private LocalDateTime midnight(LocalDate day) {
        return Utc.column(day.atStartOfDay(clock.getZone()).toInstant());
    }
}
