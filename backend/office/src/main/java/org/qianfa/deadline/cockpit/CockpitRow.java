package org.qianfa.deadline.cockpit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qianfa.deadline.DueChange;
import org.qianfa.deadline.forecast.Forecast;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ReportId;

/**
 * Where one report of a call stands.
 *
 * @param statutory the last day of publication by law
 * @param stages each stage with its day and, where it is over, when that was
 * @param passage how often the report has come to its present stage, 1 for the first time
 * @param waitingFor the names of those whose turn it is
 * @param moved the last due date that an administrator moved
 */
public record CockpitRow(
        ReportId report,
        String organName,
        String organCode,
        ReportStatus status,
        LocalDate publishDue,
        LocalDate statutory,
        Map<StageKind, StageStanding> stages,
        int passage,
        List<String> waitingFor,
        Optional<Instant> publishedAt,
        Forecast forecast,
        Optional<DueChange> moved) {
    /** One stage: when it is due, and when it was passed last, if it is not waited for or still to come. */
    public record StageStanding(LocalDate due, Optional<Instant> done) {}

    public StageStanding stage(StageKind kind) {
        return Objects.requireNonNull(stages.get(kind));
    }

    public CockpitPosition position() {
        return new CockpitPosition(publishDue, organCode);
    }
}
