package org.qianfa.deadline;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qianfa.report.Report;
import org.qianfa.report.stage.Schedule;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.shared.Utc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines about moved due dates: only ever added, under the report's lock. */
@Component
public class DueChanges {
    private static final String SELECT = """
            select c.report_id, c.stage_kind, c.from_day, c.to_day, c.reason, coalesce(s.name, '') as name, c.changed_at
            from due_change c left join staff s on s.id = c.staff_id
            """;
    private final JdbcClient jdbc;
    private final Clock clock;

    DueChanges(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Writes down every stage that is due on another day; the reason stands with the one that somebody moved. */
    public void write(Report report, Schedule from, Schedule to, @Nullable StageKind moved, String reason, StaffId by) {
        for (var kind : StageKind.values())
            if (!from.of(kind).equals(to.of(kind)))
                jdbc.sql("""
                                insert into due_change (report_id, line_number, stage_kind, from_day, to_day, reason, staff_id, changed_at)
                                select :report, coalesce(max(line_number), 0) + 1, :kind, :from, :to, :reason, :by, :at
                                from due_change where report_id = :report
                                """)
                        .param("report", report.id().toString())
                        .param("kind", kind.name())
                        .param("from", from.of(kind))
                        .param("to", to.of(kind))
                        .param("reason", kind == moved ? reason : null, java.sql.Types.VARCHAR)
                        .param("by", by.value())
                        .param("at", Utc.column(clock.instant()))
                        .update();
    }

    /** The oldest first. */
    List<DueChange> changesOf(ReportId report) {
        return jdbc.sql(SELECT + " where c.report_id = ? order by c.line_number")
                .param(report.toString())
                .query((row, _) -> read(row))
                .list();
    }

    /** The last one with a reason, of each of these reports that has one. */
    public Map<ReportId, DueChange> latest(Collection<ReportId> reports) {
        var latest = new HashMap<ReportId, DueChange>();
        if (reports.isEmpty()) return latest;
        jdbc.sql(SELECT + """
                         where c.report_id in (:reports) and c.line_number = (select max(l.line_number) from due_change l
                            where l.report_id = c.report_id and l.reason is not null)
                        """)
                .param("reports", reports.stream().map(ReportId::toString).toList())
                .query((row, _) -> Optional.ofNullable(latest.put(Columns.report(row, "report_id"), read(row))))
                .list();
        return latest;
    }

    private static DueChange read(java.sql.ResultSet row) throws java.sql.SQLException {
        return new DueChange(
                Columns.constant(StageKind.class, row, "stage_kind"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                Columns.optionalText(row, "reason"),
                row.getString("name"),
                Columns.instant(row, "changed_at"));
    }
}
