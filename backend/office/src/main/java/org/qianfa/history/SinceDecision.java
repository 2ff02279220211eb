package org.qianfa.history;

/** What has changed since somebody decided on the report. */
public record SinceDecision(DecidedRevision decided, ComparisonResult compared) {}
