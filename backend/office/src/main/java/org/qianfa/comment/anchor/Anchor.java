package org.qianfa.comment.anchor;

import org.qianfa.form.content.CellKey;

/** What a comment is about. */
public sealed interface Anchor {
    /** @return the number of the section that it stands in */
    int section();

    /** A section as a whole. */
    record OfSection(int section) implements Anchor {}

    /** A cell of the section's table. */
    record OfCell(int section, CellKey cell) implements Anchor {}

    /**
     * Words of a section's text, as they were when the comment was written.
     *
     * @param start where they began, in UTF-16 units of {@code Manuscript.text()}
     * @param quote the words
     * @param prefix what stood before them, {@link #AROUND} units at most
     * @param suffix what stood behind them
     */
    record OfWords(int section, int start, String quote, String prefix, String suffix) implements Anchor {
        static final int LONGEST = 500;
        static final int AROUND = 24;

        /** Words by themselves, for whoever does not know what stands around them. */
        public OfWords(int section, int start, String quote) {
            this(section, start, quote, "", "");
        }

        static OfWords in(String text, int section, int start, int end) {
            var from = Math.max(0, start - AROUND);
            var to = Math.min(text.length(), end + AROUND);
            return new OfWords(
                    section,
                    start,
                    text.substring(start, end),
                    text.substring(halves(text, from) ? from + 1 : from, start),
                    text.substring(end, halves(text, to) ? to - 1 : to));
        }

        /** Whether a cut here would go through the middle of one character. */
        private static boolean halves(String text, int at) {
            return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        }
    }
}
