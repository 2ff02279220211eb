package org.qianfa.approval;

import org.qianfa.approval.round.Outcome;
import org.qianfa.shared.ReportId;

/**
 * A stage is over, in this transaction: the process moves on.
 *
 * @param target the stage it is to go to where the outcome alone does not say it, "" otherwise
 */
public record StageCompleted(ReportId report, String stageId, Outcome outcome, String target) {}
