package org.qianfa.deadline.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.deadline.forecast.Forecasts;
import org.qianfa.deadline.forecast.Outlook;
import org.qianfa.deadline.forecast.StageDurations;
import org.qianfa.deadline.schedule.StageStays;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.Columns;
import org.qianfa.workday.WorkingDays;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts a whole call: how many of its reports are in time, how many will be late, how many decisions were returns. */
@Component
class CallCounting {
    private final JdbcClient jdbc;
    private final StageDurations durations;
    private final Forecasts forecasts;
    private final WorkingDays days;
    private final Clock clock;

    CallCounting(JdbcClient jdbc, StageDurations durations, Forecasts forecasts, WorkingDays days, Clock clock) {
        this.jdbc = jdbc;
        this.durations = durations;
        this.forecasts = forecasts;
        this.days = days;
        this.clock = clock;
    }

    /** One pass over the reports of the call under this organ. */
    CockpitFigures figures(String call, String path) {
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
            var outlook = forecasts.forecast(course, took).outlook();
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
}
