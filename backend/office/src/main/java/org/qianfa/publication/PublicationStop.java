package org.qianfa.publication;

import java.time.Instant;
import org.qianfa.shared.ReportId;

/**
 * A publication that was stopped, as the administrator is told.
 *
 * @param detail what was wrong with the PDF, "" where it was not the PDF
 */
public record PublicationStop(
        ReportId report,
        String organName,
        int year,
        StopReason reason,
        String detail,
        String signedSm3,
        String foundSm3,
        Instant stoppedAt) {}
