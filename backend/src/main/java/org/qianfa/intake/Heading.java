package org.qianfa.intake;

import org.qianfa.format.SectionForm;

/**
 * A line, or a few, that may be the heading of a section.
 *
 * @param from its first line
 * @param to behind its last line
 * @param text as typed
 * @param rest what stands in the same line behind the heading, "" mostly
 */
record Heading(int from, int to, SectionForm section, Headings.Grade grade, String text, String rest) {}
