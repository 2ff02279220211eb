package org.qianfa.deadline.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qianfa.deadline.Followers;
import org.qianfa.deadline.StatutoryDates;
import org.qianfa.form.OrganKind;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.StaffId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A call as those see it who follow it, administrators and the county: who stands where, who waits for whom, what will be late. */
@Service
@Transactional(readOnly = true)
public class Cockpit {
    static final int MOST = 500;
    private static final LocalDate BEFORE_ALL = LocalDate.of(1, 1, 1);
    private final JdbcClient jdbc;
    private final Followers followers;
    private final CallStandings standings;
    private final CallCounting counting;
    private final Clock clock;

    Cockpit(JdbcClient jdbc, Followers followers, CallStandings standings, CallCounting counting, Clock clock) {
        this.jdbc = jdbc;
        this.followers = followers;
        this.standings = standings;
        this.counting = counting;
        this.clock = clock;
    }

    /**
     * The reports of a call that this person may see, those due first first; a page by a number of queries that does not grow with it.
     *
     * @param after where the page before ended
     * @param limit at most 500
     */
    @ByThisPerson
    public List<CockpitRow> rows(
            String call, CockpitFilter filter, Optional<CockpitPosition> after, int limit, StaffId by) {
        var path = followers.pathOf(by);
        var from = after.orElse(new CockpitPosition(BEFORE_ALL, ""));
        var page = jdbc.sql("""
                        select r.id, o.name, o.code, o.kind, r.report_year, r.status, r.publish_due
                        from call_target t join report r on r.id = t.report_id join organ o on o.id = r.organ_id
                        where t.call_id = :call and o.path like :path
                        and o.name like :organ escape '!' and (:status = '' or r.status = :status)
                        and (:late = 0 or r.status not in ('PUBLISHED', 'ENDED') and r.publish_due < :today)
                        and (r.publish_due > :due or r.publish_due = :due and o.code > :code)
                        order by r.publish_due, o.code limit :limit
                        """)
                .param("call", call)
                .param("path", path + "%")
                .param("organ", filter.organPattern())
                .param("status", filter.status().map(ReportStatus::name).orElse(""))
                .param("late", filter.late() ? 1 : 0)
                .param("today", LocalDate.now(clock))
                .param("due", from.publishDue())
                .param("code", from.organCode())
                .param("limit", Math.clamp(limit, 1, MOST))
                .query(Cockpit::stored)
                .list();
        return standings.rows(page, path);
    }

    private static CallStandings.CalledReport stored(ResultSet row, int number) throws SQLException {
        return new CallStandings.CalledReport(
                Columns.report(row, "id"),
                row.getString("name"),
                row.getString("code"),
                Columns.constant(ReportStatus.class, row, "status"),
                row.getObject("publish_due", LocalDate.class),
                StatutoryDates.statutory(OrganKind.ofKey(row.getString("kind")), row.getInt("report_year")));
    }

    /** The whole call in figures, whatever page is looked at. */
    @ByThisPerson
    public CockpitFigures figures(String call, StaffId by) {
        return counting.figures(call, followers.pathOf(by));
    }

    /** On which days how much is due that is not done yet, stage by stage. */
    @ByThisPerson
    public List<DueDay> dueDays(String call, LocalDate from, LocalDate to, StaffId by) {
        return jdbc.sql("""
                        select d.due_on, d.stage_kind, count(*) as reports
                        from report_stage_due d join call_target t on t.report_id = d.report_id
                        join report r on r.id = d.report_id join organ o on o.id = r.organ_id
                        where t.call_id = ? and o.path like ? and d.due_on between ? and ? and case d.stage_kind
                            when 'DRAFT' then r.status in ('DRAFT', 'RETURNED')
                            when 'REVIEW' then r.status in ('DRAFT', 'RETURNED', 'UNDER_REVIEW')
                            when 'SIGN_OFF' then r.status not in ('SIGNED_OFF', 'PUBLISHED', 'ENDED')
                            else r.status not in ('PUBLISHED', 'ENDED') end
                        group by d.due_on, d.stage_kind order by d.due_on, d.stage_kind
                        """)
                .params(call, followers.pathOf(by) + "%", from, to)
                .query((row, _) -> new DueDay(
                        row.getObject("due_on", LocalDate.class),
                        Columns.constant(StageKind.class, row, "stage_kind"),
                        row.getInt("reports")))
                .list();
    }

    /** Whom the reports of a call wait for now, the most urgent first. */
    @ByThisPerson
    public List<PendingPerson> waitedFor(String call, int limit, StaffId by) {
        return jdbc.sql("""
                        select w.staff_id, s.name, o.name as organ_name, count(distinct w.report_id) as reports, min(w.created_at) as since,
                            min(w.due_on) as due
                        from work_item w join call_target t on t.report_id = w.report_id join report r on r.id = w.report_id
                        join organ o on o.id = r.organ_id join staff s on s.id = w.staff_id
                        where t.call_id = ? and o.path like ? and w.state = 'OPEN'
                        group by w.staff_id, s.name, o.name order by due, since, w.staff_id limit ?
                        """)
                .params(call, followers.pathOf(by) + "%", Math.clamp(limit, 1, MOST))
                .query((row, _) -> new PendingPerson(
                        Columns.staff(row, "staff_id"),
                        row.getString("name"),
                        row.getString("organ_name"),
                        row.getInt("reports"),
                        Columns.instant(row, "since"),
                        row.getObject("due", LocalDate.class)))
                .list();
    }
}
