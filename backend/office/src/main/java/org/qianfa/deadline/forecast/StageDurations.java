package org.qianfa.deadline.forecast;

import java.util.EnumMap;
import java.util.Map;
import org.qianfa.deadline.schedule.SchedulePlanner;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.Columns;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long the stages took so far, below one organ. */
@Component
public class StageDurations {
    /** Fewer stays than this say nothing yet. */
    static final int ENOUGH = 5;

    private final JdbcClient jdbc;

    StageDurations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The nearest-rank percentiles of each stage, by one query. */
    public Map<StageKind, StageDuration> under(String path) {
        var durations = new EnumMap<StageKind, StageDuration>(StageKind.class);
        for (var kind : StageKind.values()) durations.put(kind, planned(kind));
        jdbc.sql("""
                        select stage_kind, measured,
                            max(case when place = ceiling(measured * 0.5) then working_days end) as half,
                            max(case when place = ceiling(measured * 0.9) then working_days end) as most
                        from (select s.stage_kind, s.working_days, count(*) over (partition by s.stage_kind) as measured,
                                row_number() over (partition by s.stage_kind order by s.working_days) as place
                            from stage_stay s join report r on r.id = s.report_id join organ o on o.id = r.organ_id
                            where s.working_days is not null and s.ending <> 'WITHDRAWN' and o.path like ?) as ranked
                        where measured >= ? group by stage_kind, measured
                        """)
                .params(path + "%", ENOUGH)
                .query((row, _) -> durations.put(
                        Columns.constant(StageKind.class, row, "stage_kind"),
                        new StageDuration(row.getDouble("half"), row.getDouble("most"), row.getInt("measured"))))
                .list();
        return durations;
    }

    private static StageDuration planned(StageKind kind) {
        return new StageDuration(SchedulePlanner.workingDaysFor(kind), 1.5 * SchedulePlanner.workingDaysFor(kind), 0);
    }
}
