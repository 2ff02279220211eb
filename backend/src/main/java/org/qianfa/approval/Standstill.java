package org.qianfa.approval;

import java.time.Instant;
import java.util.List;
import org.qianfa.report.Report;
import org.qianfa.shared.Sentence;

/**
 * A report that nobody can move.
 *
 * @param reasons why, and what an administrator may do
 * @param found when it was noticed first
 */
public record Standstill(Report report, List<Sentence> reasons, Instant found) {}
