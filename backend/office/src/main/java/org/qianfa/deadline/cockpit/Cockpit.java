package org.qianfa.deadline.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.DueChange;
import org.qianfa.deadline.DueChanges;
import org.qianfa.deadline.Followers;
import org.qianfa.deadline.StatutoryDates;
import org.qianfa.deadline.forecast.Forecasts;
import org.qianfa.deadline.forecast.Outlook;
import org.qianfa.deadline.forecast.StageDuration;
import org.qianfa.deadline.forecast.StageDurations;
import org.qianfa.deadline.schedule.StageStays;
import org.qianfa.form.OrganKind;
import org.qianfa.organ.People;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.workday.WorkingDays;
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
    private final StageDurations durations;
    private final Forecasts forecasts;
    private final DueChanges changes;
    private final WorkItems items;
    private final People people;
    private final WorkingDays days;
    private final Clock clock;

    Cockpit(
            JdbcClient jdbc,
            Followers followers,
            StageDurations durations,
            Forecasts forecasts,
            DueChanges changes,
            WorkItems items,
            People people,
            WorkingDays days,
            Clock clock) {
        this.jdbc = jdbc;
        this.followers = followers;
        this.durations = durations;
        this.forecasts = forecasts;
        this.changes = changes;
        this.items = items;
        this.people = people;
        this.days = days;
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
        var ids = page.stream().map(Stored::report).toList();
        var around = new Around(dues(ids), stays(ids), waiting(ids), changes.latest(ids), durations.under(path));
        return page.stream().map(row -> row(row, around)).toList();
    }

    private record Stored(
            ReportId report,
            String organName,
            String organCode,
            ReportStatus status,
            LocalDate publishDue,
            LocalDate statutory) {}

    private record Around(
            Map<ReportId, Map<StageKind, LocalDate>> dues,
            Map<ReportId, Map<StageKind, Stay>> stays,
            Map<ReportId, List<String>> waiting,
            Map<ReportId, DueChange> moved,
            Map<StageKind, StageDuration> durations) {}

    /** The last stay in a stage, and how many there were. */
    private record Stay(Instant entered, Optional<Instant> left, int stays) {}

    private static Stored stored(ResultSet row, int number) throws SQLException {
        return new Stored(
                Columns.report(row, "id"),
                row.getString("name"),
                row.getString("code"),
                Columns.constant(ReportStatus.class, row, "status"),
                row.getObject("publish_due", LocalDate.class),
                StatutoryDates.statutory(OrganKind.ofKey(row.getString("kind")), row.getInt("report_year")));
    }

    private CockpitRow row(Stored row, Around around) {
        var at = Deadlines.at(row.status());
        var stays = around.stays().getOrDefault(row.report(), Map.of());
        var published = row.status() == ReportStatus.PUBLISHED
                ? Optional.ofNullable(stays.get(StageKind.PUBLISH)).flatMap(Stay::left)
                : Optional.<Instant>empty();
        var stages = new EnumMap<StageKind, CockpitRow.StageStanding>(StageKind.class);
        for (var kind : StageKind.values()) {
            var over = (row.status() != ReportStatus.ENDED && kind.compareTo(at) < 0)
                    || row.status() == ReportStatus.PUBLISHED;
            stages.put(
                    kind,
                    new CockpitRow.StageStanding(
                            around.dues().getOrDefault(row.report(), Map.of()).getOrDefault(kind, row.publishDue()),
                            over ? Optional.ofNullable(stays.get(kind)).flatMap(Stay::left) : Optional.empty()));
        }
        var now = Optional.ofNullable(stays.get(at));
        return new CockpitRow(
                row.report(),
                row.organName(),
                row.organCode(),
                row.status(),
                row.publishDue(),
                row.statutory(),
                stages,
                now.map(Stay::stays).orElse(1),
                around.waiting().getOrDefault(row.report(), List.of()),
                published,
                forecasts.of(
                        new Forecasts.Course(row.status(), row.publishDue(), now.map(Stay::entered), published),
                        around.durations()),
                Optional.ofNullable(around.moved().get(row.report())));
    }

    private Map<ReportId, Map<StageKind, LocalDate>> dues(Collection<ReportId> reports) {
        var dues = new HashMap<ReportId, Map<StageKind, LocalDate>>();
        if (reports.isEmpty()) return dues;
        jdbc.sql("select report_id, stage_kind, due_on from report_stage_due where report_id in (:reports)")
                .param("reports", texts(reports))
                .query((row, _) -> Optional.ofNullable(
                        dues.computeIfAbsent(Columns.report(row, 1), _ -> new EnumMap<>(StageKind.class))
                                .put(Columns.constant(StageKind.class, row, 2), row.getObject(3, LocalDate.class))))
                .list();
        return dues;
    }

    private Map<ReportId, Map<StageKind, Stay>> stays(Collection<ReportId> reports) {
        var stays = new HashMap<ReportId, Map<StageKind, Stay>>();
        if (reports.isEmpty()) return stays;
        jdbc.sql("""
                        select report_id, stage_kind, entered_at, left_at from stage_stay where report_id in (:reports)
                        order by report_id, stay_number
                        """)
                .param("reports", texts(reports))
                .query((row, _) -> Optional.ofNullable(
                        stays.computeIfAbsent(Columns.report(row, 1), _ -> new EnumMap<>(StageKind.class))
                                .merge(
                                        Columns.constant(StageKind.class, row, 2),
                                        stay(row),
                                        (before, last) -> new Stay(last.entered(), last.left(), before.stays() + 1))))
                .list();
        return stays;
    }

    private static Stay stay(ResultSet row) throws SQLException {
        return new Stay(Columns.instant(row, "entered_at"), Columns.optionalInstant(row, "left_at"), 1);
    }

    private Map<ReportId, List<String>> waiting(Collection<ReportId> reports) {
        var waiting = items.waitingFor(reports);
        var names = people.names(
                waiting.values().stream().flatMap(List::stream).distinct().toList());
        var named = new HashMap<ReportId, List<String>>();
        waiting.forEach((report, staff) -> named.put(
                report, staff.stream().map(each -> names.getOrDefault(each, "")).toList()));
        return named;
    }

    /** The whole call in figures: one pass over its reports, whatever page is looked at. */
    @ByThisPerson
    public CockpitFigures figures(String call, StaffId by) {
        var path = followers.pathOf(by);
        var took = durations.under(path);
        var today = LocalDate.now(clock);
        var outlooks = new EnumMap<Outlook, Integer>(Outlook.class);
        var open = new ArrayList<LocalDate>();
        var behind = new ArrayList<LocalDate>();
        jdbc.sql("""
                        select r.status, r.publish_due, s.entered_at, s.left_at, d.due_on
                        from call_target t join report r on r.id = t.report_id join organ o on o.id = r.organ_id
                        left join stage_stay s on s.report_id = r.id
                            and s.stay_number = (select max(l.stay_number) from stage_stay l where l.report_id = r.id)
                        left join report_stage_due d on d.report_id = r.id and d.stage_kind = s.stage_kind
                        where t.call_id = ? and o.path like ?
                        """).params(call, path + "%").query(row -> {
            var course = course(row);
            var outlook = forecasts.of(course, took).outlook();
            outlooks.merge(outlook, 1, Integer::sum);
            if (course.published().isPresent() || outlook == Outlook.ENDED) return;
            open.add(course.publishDue());
            var stage = row.getObject("due_on", LocalDate.class);
            if (outlook != Outlook.OVERDUE && stage != null && stage.isBefore(today)) behind.add(stage);
        });
        var decided = decided(call, path);
        return new CockpitFigures(
                outlooks,
                behind.size(),
                open.stream().filter(due -> !due.isBefore(today)).min(LocalDate::compareTo),
                took,
                decided.values().stream().mapToInt(Integer::intValue).sum(),
                decided.getOrDefault(StageStays.Ending.RETURNED, 0),
                open.isEmpty() ? List.of() : days.unpublished(withToday(open, today)));
    }

    /** What lies before today has been counted already. */
    private static List<LocalDate> withToday(List<LocalDate> dues, LocalDate today) {
        var days = new ArrayList<>(
                dues.stream().filter(due -> !due.isBefore(today)).toList());
        days.add(today);
        return days;
    }

    private static Forecasts.Course course(ResultSet row) throws SQLException {
        var status = Columns.constant(ReportStatus.class, row, "status");
        var entered = Columns.optionalInstant(row, "entered_at");
        var left = Columns.optionalInstant(row, "left_at");
        return new Forecasts.Course(
                status,
                row.getObject("publish_due", LocalDate.class),
                entered,
                status == ReportStatus.PUBLISHED ? left : Optional.empty());
    }

    private Map<StageStays.Ending, Integer> decided(String call, String path) {
        var decided = new EnumMap<StageStays.Ending, Integer>(StageStays.Ending.class);
        jdbc.sql("""
                        select s.ending, count(*) from stage_stay s join call_target t on t.report_id = s.report_id
                        join report r on r.id = s.report_id join organ o on o.id = r.organ_id
                        where t.call_id = ? and o.path like ? and s.stage_kind in ('REVIEW', 'SIGN_OFF')
                            and s.ending in ('PASSED', 'RETURNED')
                        group by s.ending
                        """)
                .params(call, path + "%")
                .query((row, _) -> Optional.ofNullable(
                        decided.put(Columns.constant(StageStays.Ending.class, row, 1), row.getInt(2))))
                .list();
        return decided;
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

    private static List<String> texts(Collection<ReportId> reports) {
        return reports.stream().map(ReportId::toString).toList();
    }
}
