package org.qianfa.report;

/** A section's text and the version that the next save is based on. */
public record SectionText(int number, String text, long version) {}
