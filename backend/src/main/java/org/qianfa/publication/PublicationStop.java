package org.qianfa.publication;

import java.time.Instant;
import org.qianfa.shared.ReportId;

/** A publication that was stopped, as the administrator is told. */
public record PublicationStop(
        ReportId report, String organName, int year, String signedSm3, String foundSm3, Instant stoppedAt) {}
