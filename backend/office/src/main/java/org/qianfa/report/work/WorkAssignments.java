package org.qianfa.report.work;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.qianfa.report.Report;
import org.qianfa.report.stage.StageKind;
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

/** Whose turn it is: one work item a person and task, opened and closed in the transaction that made it their turn, or took it from them. */
@Service
@Command
public class WorkAssignments {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    WorkAssignments(JdbcClient jdbc, JdbcTemplate batch, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.events = events;
        this.clock = clock;
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

    /** Whether somebody who is waited for has looked at the report since. */
    @Transactional(readOnly = true)
    public boolean anySeen(ReportId report) {
        return jdbc.sql("select count(*) from work_item where report_id = ? and state = 'OPEN' and seen_at is not null")
                        .param(report.toString())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void close(Report report, String state, String which, String staff) {
        jdbc.sql("update work_item set state = ?, open_key = null, closed_at = ? where report_id = ? and state = 'OPEN'"
                        + which)
                .params(state, Utc.column(clock.instant()), report.id().toString(), staff)
                .update();
    }
}
