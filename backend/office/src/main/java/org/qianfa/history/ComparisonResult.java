package org.qianfa.history;

import org.qianfa.comparison.Comparison;
import org.qianfa.form.content.Content;
import org.qianfa.report.Report;

/**
 * Two texts of a report, and what differs between them.
 *
 * @param content the later one
 */
public record ComparisonResult(
        Report report, RevisionSelector from, RevisionSelector to, Content content, Comparison comparison) {}
