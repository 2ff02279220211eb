package org.qianfa.report.work;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.ReportId;

/**
 * One thing that waits, or waited, for one person.
 *
 * @param section the section it is about, 0 for the whole report
 * @param status where the report stands now
 */
public record WorkItem(
        String id,
        ReportId report,
        String organName,
        int year,
        String stageId,
        WorkKind kind,
        int section,
        LocalDate dueOn,
        ReportStatus status,
        Instant createdAt,
        Optional<Instant> seenAt,
        Optional<Instant> closedAt) {}
