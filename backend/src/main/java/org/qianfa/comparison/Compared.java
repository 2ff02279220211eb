package org.qianfa.comparison;

import org.qianfa.report.Report;

/** Two texts of a report, and what differs between them. */
public record Compared(Report report, Version from, Version to, Comparison comparison) {}
