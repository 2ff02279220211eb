package org.qianfa.judgement;

/**
 * A paragraph of a section, and where most of it stands too (S-1, S-2).
 *
 * @param start offset in the section's text
 * @param end offset in the section's text, just behind the paragraph
 * @param share 0 to 1, of its five-character pieces without numbers and marks
 * @param source the other report's organ, "" for last year's report of the same subject
 * @param theirs the paragraph there that is most like it; "" where the other report is not this person's to read, or nothing is like it
 */
public record SimilarParagraph(int start, int end, String text, double share, String source, String theirs) {
    public boolean ofLastYear() {
        return source.isEmpty();
    }
}
