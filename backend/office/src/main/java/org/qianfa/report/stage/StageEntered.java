package org.qianfa.report.stage;

import org.qianfa.report.Report;

/** The report has come to a stage of its model, in this transaction; what waits there for people is opened next. */
public record StageEntered(Report report, Stage stage) {}
