package org.qianfa.report.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for whom, and what they have dealt with: a person's task list is one indexed query. */
@Service
@Command
public class WorkItems {
    static final String JOINS = " join report r on r.id = w.report_id join organ o on o.id = r.organ_id";
    static final String SELECT = """
            select w.id, w.report_id, o.name, r.report_year, w.stage_id, w.kind, w.section_number, w.due_on, r.status,
                w.created_at, w.seen_at, w.closed_at
            from work_item w""" + JOINS;
    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What waits for this person, the most urgent first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<WorkItem> todo(int limit, StaffId by) {
        return jdbc.sql(SELECT
                        + " where w.staff_id = ? and w.state = 'OPEN' order by w.due_on, w.created_at, w.id limit ?")
                .params(by.value(), limit)
                .query(WorkItems::item)
                .list();
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public int todoCount(StaffId by) {
        return jdbc.sql("select count(*) from work_item where staff_id = ? and state = 'OPEN'")
                .param(by.value())
                .query(Integer.class)
                .single();
    }

    /** What this person has dealt with, the latest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<WorkItem> sent(int limit, StaffId by) {
        return jdbc.sql(SELECT + " where w.staff_id = ? and w.state = 'DONE' order by w.closed_at desc, w.id limit ?")
                .params(by.value(), limit)
                .query(WorkItems::item)
                .list();
    }

    /** What waits for this person at one report. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<WorkItem> mine(ReportId report, StaffId by) {
        return jdbc.sql(
                        SELECT
                                + " where w.report_id = ? and w.staff_id = ? and w.state = 'OPEN' order by w.due_on, w.section_number, w.id")
                .params(report.toString(), by.value())
                .query(WorkItems::item)
                .list();
    }

    /** This person has opened the report that waits for them: from now on its sender cannot withdraw it. */
    @ByThisPerson
    public void seen(ReportId report, StaffId by) {
        jdbc.sql("""
                        update work_item set seen_at = ? where report_id = ? and staff_id = ? and state = 'OPEN' and seen_at is null
                        """)
                .params(Utc.column(clock.instant()), report.toString(), by.value())
                .update();
    }

    /** Who is waited for at this report now. */
    @Transactional(readOnly = true)
    public List<StaffId> waitingFor(ReportId report) {
        return jdbc.sql(
                        "select distinct staff_id from work_item where report_id = ? and state = 'OPEN' order by staff_id")
                .param(report.toString())
                .query((row, _) -> Columns.staff(row, 1))
                .list();
    }

    /** One thing that waits for somebody, as its due date counts. */
    public record Waiting(StaffId staff, LocalDate dueOn, Instant createdAt) {}

    /** What waits at this report, the most urgent first. */
    @Transactional(readOnly = true)
    public List<Waiting> waiting(ReportId report) {
        return jdbc.sql("""
                        select staff_id, due_on, created_at from work_item where report_id = ? and state = 'OPEN'
                        order by due_on, created_at, id
                        """)
                .param(report.toString())
                .query((row, _) ->
                        new Waiting(Columns.staff(row, 1), row.getObject(2, LocalDate.class), Columns.instant(row, 3)))
                .list();
    }

    /** The same for many reports, in one query. */
    @Transactional(readOnly = true)
    public Map<ReportId, List<StaffId>> waitingFor(Collection<ReportId> reports) {
        var waiting = new HashMap<ReportId, List<StaffId>>();
        if (reports.isEmpty()) return waiting;
        jdbc.sql(
                        "select distinct report_id, staff_id from work_item where state = 'OPEN' and report_id in (:reports) order by staff_id")
                .param("reports", reports.stream().map(ReportId::toString).toList())
                .query((row, _) -> waiting.computeIfAbsent(Columns.report(row, 1), _ -> new ArrayList<>())
                        .add(Columns.staff(row, 2)))
                .list();
        return waiting;
    }

    /** Whether this person has dealt with the report before: handed it on, decided on it, finished a section. */
    @Transactional(readOnly = true)
    public boolean hasDealtWith(ReportId report, StaffId staff) {
        return jdbc.sql("select count(*) from work_item where report_id = ? and staff_id = ? and state = 'DONE'")
                        .params(report.toString(), staff.value())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    static WorkItem item(ResultSet row, int number) throws SQLException {
        return new WorkItem(
                row.getString("id"),
                Columns.report(row, "report_id"),
                row.getString("name"),
                row.getInt("report_year"),
                row.getString("stage_id"),
                Columns.constant(WorkKind.class, row, "kind"),
                row.getInt("section_number"),
                row.getObject("due_on", LocalDate.class),
                Columns.constant(ReportStatus.class, row, "status"),
                Columns.instant(row, "created_at"),
                Columns.optionalInstant(row, "seen_at"),
                Columns.optionalInstant(row, "closed_at"));
    }
}
