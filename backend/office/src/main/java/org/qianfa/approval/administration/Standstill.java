package org.qianfa.approval.administration;

import java.time.Instant;
import java.util.List;
import org.qianfa.report.Report;
import org.qianfa.text.Sentence;

/**
 * A report that nobody can move.
 *
 * @param reasons why, and what an administrator may do
 * @param found when it was noticed first
 */
public record Standstill(Report report, List<Sentence> reasons, Instant found) {}
