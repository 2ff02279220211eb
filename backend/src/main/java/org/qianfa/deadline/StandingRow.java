package org.qianfa.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.StageKind;
import org.qianfa.shared.ReportId;

/**
 * Where one organ of a call stands.
 *
 * @param stageDue when the present stage is due
 * @param dues the last day of each stage
 * @param waitingFor the names of those whose turn it is
 */
public record StandingRow(
        ReportId report,
        String organName,
        String organCode,
        ReportStatus status,
        String stageId,
        LocalDate stageDue,
        LocalDate publishDue,
        Map<StageKind, LocalDate> dues,
        List<String> waitingFor,
        Optional<Instant> publishedAt) {
    public boolean overdue(LocalDate today) {
        return publishedAt.isEmpty() && (today.isAfter(stageDue) || today.isAfter(publishDue));
    }
}
