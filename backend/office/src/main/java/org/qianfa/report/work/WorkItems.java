package org.qianfa.report.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whose turn it is: one row a person and task, written in the transaction that made it their turn. A task list is one indexed query. */
@Service
@Command
public class WorkItems {
    static final String JOINS = " join report r on r.id = w.report_id join organ o on o.id = r.organ_id";
    static final String SELECT = """
            select w.id, w.report_id, o.name, r.report_year, w.stage_id, w.kind, w.section_number, w.due_on, r.status,
                w.created_at, w.seen_at, w.closed_at
            from work_item w""" + JOINS;
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkItems(JdbcClient jdbc, JdbcTemplate batch, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.events = events;
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

    @Transactional(readOnly = true)
    public boolean anySeen(ReportId report) {
        return jdbc.sql("select count(*) from work_item where report_id = ? and state = 'OPEN' and seen_at is not null")
                        .param(report.toString())
                        .query(Integer.class)
                        .single()
                > 0;
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

    /** Makes it this person's turn; once a person and task, however often it is called. */
    public void open(Report report, String stageId, StageKind stage, WorkKind kind, int section, StaffId staff) {
        open(report, stageId, stage, kind, section, List.of(staff), open(report).keySet());
    }

    /** Whom each open item of the report waits for, by its key. */
    private Map<String, StaffId> open(Report report) {
        var open = new HashMap<String, StaffId>();
        jdbc.sql("select open_key, staff_id from work_item where report_id = ? and state = 'OPEN'")
                .param(report.id().toString())
                .query((row, _) -> open.put(row.getString(1), Columns.staff(row, 2)) == null)
                .list();
        return open;
    }

    /** A section given to somebody has a day of its own before the stage's. */
    private void open(
            Report report,
            String stageId,
            StageKind stage,
            WorkKind kind,
            int section,
            Collection<StaffId> wanted,
            Set<String> open) {
        var keys = new LinkedHashMap<String, StaffId>();
        wanted.forEach(staff -> keys.put(report.id() + "|" + kind + "|" + section + "|" + staff, staff));
        keys.keySet().removeAll(open);
        if (keys.isEmpty()) return;
        var now = Utc.column(clock.instant());
        batch.batchUpdate(
                """
                insert into work_item (id, report_id, stage_id, kind, staff_id, section_number, due_on, state, open_key, created_at)
                select ?, r.id, ?, ?, ?, ?, coalesce(
                        (select due_on from report_section_due where report_id = r.id and section_number = ?),
                        (select due_on from report_stage_due where report_id = r.id and stage_kind = ?),
                        r.publish_due), 'OPEN', ?, ?
                from report r where r.id = ?
                """,
                keys.entrySet().stream()
                        .map(item -> new Object[] {
                            UUID.randomUUID().toString(),
                            stageId,
                            kind.name(),
                            item.getValue().value(),
                            section,
                            section,
                            stage.name(),
                            item.getKey(),
                            now,
                            report.id().toString()
                        })
                        .toList());
        events.publishEvent(new WorkItemsOpened(report, kind, section, List.copyOf(keys.values())));
    }

    /** From now on this stage of the report waits for exactly these people. */
    public void waitFor(Report report, String stageId, StageKind stage, WorkKind kind, Set<StaffId> wanted) {
        var open = open(report);
        for (var waiting : Set.copyOf(open.values())) if (!wanted.contains(waiting)) cancel(report, waiting);
        open(report, stageId, stage, kind, 0, wanted, open.keySet());
    }

    /** This person has done their part of the report. */
    public void done(Report report, StaffId staff) {
        close(report, "DONE", " and staff_id = ?", staff.value());
    }

    /** This person has handed the whole report on: what the others had left to do here is not wanted any more. */
    public void handedOn(Report report, StaffId by) {
        jdbc.sql("""
                        update work_item set state = case when staff_id = ? then 'DONE' else 'CANCELLED' end, open_key = null, closed_at = ?
                        where report_id = ? and state = 'OPEN'
                        """)
                .params(by.value(), Utc.column(clock.instant()), report.id().toString())
                .update();
    }

    /** Somebody else has this person's part now, or has done it. */
    public void cancel(Report report, StaffId staff) {
        close(report, "CANCELLED", " and staff_id = ?", staff.value());
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

    /** The stage is over: whoever had not done their part need not any more. */
    public void cancelRest(Report report) {
        close(report, "CANCELLED", " and staff_id <> ?", "");
    }

    public void sectionAssigned(Report report, int section, StaffId to) {
        close(
                report,
                "CANCELLED",
                " and kind = 'SECTION' and section_number = " + section + " and staff_id <> ?",
                to.value());
        if (!to.equals(report.responsibleDrafter()))
            open(report, report.stageId(), StageKind.DRAFT, WorkKind.SECTION, section, to);
    }

    public void sectionFinished(Report report, int section, StaffId by) {
        close(
                report,
                "DONE",
                " and kind = 'SECTION' and section_number = " + section + " and staff_id = ?",
                by.value());
    }

    private void close(Report report, String state, String which, String staff) {
        jdbc.sql("update work_item set state = ?, open_key = null, closed_at = ? where report_id = ? and state = 'OPEN'"
                        + which)
                .params(state, Utc.column(clock.instant()), report.id().toString(), staff)
                .update();
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
