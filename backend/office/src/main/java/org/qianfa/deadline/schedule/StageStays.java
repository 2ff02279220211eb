package org.qianfa.deadline.schedule;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.StatusChanged;
import org.qianfa.report.stage.StageEntered;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.Columns;
import org.qianfa.shared.Utc;
import org.qianfa.workday.WorkingDays;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long each report stays in each stage, and how the stay ends; a stage that is entered late lets the rest be planned anew. */
@Component
public class StageStays {
    private final JdbcClient jdbc;
    private final WorkingDays days;
    private final ScheduleFollowUp followUp;
    private final Clock clock;

    StageStays(JdbcClient jdbc, WorkingDays days, ScheduleFollowUp followUp, Clock clock) {
        this.jdbc = jdbc;
        this.days = days;
        this.followUp = followUp;
        this.clock = clock;
    }

    /** How a stay ended: handed on, sent back, or taken back by its sender. */
    public enum Ending {
        PASSED,
        RETURNED,
        WITHDRAWN
    }

    private record Stay(int number, StageKind kind, Instant entered) {}

    @EventListener
    void on(StageEntered entered) {
        var report = entered.report();
        var kind = entered.stage().kind();
        var last = open(report);
        last.ifPresent(stay -> end(report, stay, ending(stay.kind(), kind, report.status())));
        begin(report, kind, entered.stage().id());
        if (last.isPresent()) followUp.from(report, kind);
    }

    @EventListener
    void on(StatusChanged changed) {
        var report = changed.report();
        if (changed.to() != ReportStatus.SIGNED_OFF && changed.to() != ReportStatus.PUBLISHED) return;
        open(report).ifPresent(stay -> end(report, stay, Ending.PASSED));
        if (changed.to() == ReportStatus.SIGNED_OFF) begin(report, StageKind.PUBLISH, "");
    }

    private static Ending ending(StageKind left, StageKind entered, ReportStatus status) {
        if (entered.compareTo(left) >= 0) return Ending.PASSED;
        return entered == StageKind.DRAFT && status != ReportStatus.RETURNED ? Ending.WITHDRAWN : Ending.RETURNED;
    }

    private Optional<Stay> open(Report report) {
        return jdbc.sql("""
                        select stay_number, stage_kind, entered_at from stage_stay where report_id = ? and left_at is null
                        order by stay_number desc limit 1
                        """)
                .param(report.id().toString())
                .query((row, _) ->
                        new Stay(row.getInt(1), Columns.constant(StageKind.class, row, 2), Columns.instant(row, 3)))
                .optional();
    }

    private void begin(Report report, StageKind kind, String stageId) {
        jdbc.sql("""
                        insert into stage_stay (report_id, stay_number, edition, stage_id, stage_kind, entered_at)
                        select :report, coalesce(max(stay_number), 0) + 1, :edition, :stage, :kind, :at
                        from stage_stay where report_id = :report
                        """)
                .param("report", report.id().toString())
                .param("edition", report.edition())
                .param("stage", stageId)
                .param("kind", kind.name())
                .param("at", Utc.column(clock.instant()))
                .update();
    }

    private void end(Report report, Stay stay, Ending ending) {
        var now = clock.instant();
        jdbc.sql("""
                        update stage_stay set left_at = ?, ending = ?, working_days = ? where report_id = ? and stay_number = ?
                        """)
                .params(
                        Utc.column(now),
                        ending.name(),
                        days.between(stay.entered(), now, clock.getZone()),
                        report.id().toString(),
                        stay.number())
                .update();
    }
}
