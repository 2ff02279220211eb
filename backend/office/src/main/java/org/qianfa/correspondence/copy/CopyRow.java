package org.qianfa.correspondence.copy;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;

/**
 * A report that somebody was sent to read (抄送).
 *
 * @param title of the report
 * @param readAt when they said that they had (阅知)
 */
public record CopyRow(
        String id,
        ReportId report,
        String title,
        StaffId to,
        String toName,
        StaffId by,
        String byName,
        String note,
        Instant sentAt,
        Optional<Instant> readAt) {}
