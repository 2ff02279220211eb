package org.qianfa.publication.proof;

import org.qianfa.shared.ReportId;

/** One edition of one report. */
public record EditionId(ReportId report, int edition) {}
