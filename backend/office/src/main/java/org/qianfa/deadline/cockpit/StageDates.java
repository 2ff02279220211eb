package org.qianfa.deadline.cockpit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.Columns;
import org.qianfa.shared.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the stages of many reports are due, and when each was entered and left; one query each. */
@Component
class StageDates {
    private final JdbcClient jdbc;

    StageDates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The last stay in a stage, and how many there were. */
    record Stay(Instant entered, Optional<Instant> left, int stays) {}

    Map<ReportId, Map<StageKind, LocalDate>> dues(Collection<ReportId> reports) {
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

    Map<ReportId, Map<StageKind, Stay>> stays(Collection<ReportId> reports) {
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

    private static List<String> texts(Collection<ReportId> reports) {
        return reports.stream().map(ReportId::toString).toList();
    }
}
