package org.qianfa.report;

/** The report has moved from one status to another, in this transaction; {@code report} is as it was before. */
public record StatusChanged(Report report, ReportStatus to) {}
