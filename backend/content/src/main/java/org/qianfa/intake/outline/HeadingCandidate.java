package org.qianfa.intake.outline;

import org.qianfa.form.SectionForm;
import org.qianfa.intake.vocabulary.SectionHeadings;

/**
 * A line, or a few, that may be the heading of a section.
 *
 * @param from its first line
 * @param to behind its last line
 * @param text as typed
 * @param rest what stands in the same line behind the heading, "" mostly
 */
record HeadingCandidate(
        int from, int to, SectionForm section, SectionHeadings.Certainty certainty, String text, String rest) {
    HeadingCandidate withCertainty(SectionHeadings.Certainty other) {
        return new HeadingCandidate(from, to, section, other, text, rest);
    }
}
