package org.qianfa.comparison;

import org.qianfa.format.Content;
import org.qianfa.report.Report;

/**
 * Two texts of a report, and what differs between them.
 *
 * @param content the later one
 */
public record Compared(Report report, Version from, Version to, Content content, Comparison comparison) {}
