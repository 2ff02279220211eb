package org.qianfa.comparison;

/** What has changed since somebody decided on the report. */
public record SinceDecision(DecidedRevision decided, Compared compared) {}
