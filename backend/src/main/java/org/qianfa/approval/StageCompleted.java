package org.qianfa.approval;

import org.qianfa.shared.ReportId;

/** A stage is over, in this transaction: the process moves on. */
public record StageCompleted(ReportId report, String stageId, Outcome outcome) {}
