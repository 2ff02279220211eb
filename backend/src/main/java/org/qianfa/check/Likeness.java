package org.qianfa.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qianfa.format.Content;

/**
 * How much of a text another text also has: the share of its five-character pieces, without numbers, marks and the organ's own name
 * (S-1, S-2).
 */
public final class Likeness {
    /** Sections that are compared: general situation, and problems and measures. */
    static final List<Integer> SECTIONS = List.of(1, 5);

    private static final int PIECE = 5;
    private static final int LEAST_PIECES = 56;
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

    private Likeness() {}

    /**
     * A paragraph and how much of it stands in the other text.
     *
     * @param start offset in the text
     * @param end offset in the text, just behind the paragraph
     * @param share 0 to 1
     */
    public record Paragraph(int start, int end, double share) {}

    /** The pieces of the compared sections of one report, hashed and sorted. */
    public static final class Prints {
        private final long[][] sections;

        private Prints(long[][] sections) {
            this.sections = sections;
        }

        static Prints of(String organName, Content content) {
            return new Prints(SECTIONS.stream()
                    .map(section -> pieces(content.text(section), organName))
                    .toArray(long[][]::new));
        }

        /** 0 to 1; 0 where the section is too short to be judged. */
        double shareIn(Prints other, int section) {
            var mine = sections[SECTIONS.indexOf(section)];
            return mine.length < LEAST_PIECES ? 0 : share(mine, other.sections[SECTIONS.indexOf(section)]);
        }
    }

    /** 0 to 1: how much of the text stands in the other; 0 for a text without a piece. */
    public static double share(String text, String other) {
        return share(pieces(text, ""), pieces(other, ""));
    }

    /** Every paragraph of the text that is long enough to have a piece. */
    public static List<Paragraph> paragraphs(String text, String other) {
        var known = pieces(other, "");
        var found = new ArrayList<Paragraph>();
        for (var start = 0; start < text.length(); ) {
            var end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            var pieces = pieces(text.substring(start, end), "");
            if (pieces.length > 0) found.add(new Paragraph(start, end, share(pieces, known)));
            start = end + 1;
        }
        return found;
    }

    private static double share(long[] mine, long[] other) {
        if (mine.length == 0) return 0;
        var both = 0;
        for (int i = 0, j = 0; i < mine.length && j < other.length; ) {
            if (mine[i] == other[j]) both++;
            if (mine[i] <= other[j]) i++;
            else j++;
        }
        return (double) both / mine.length;
    }

    private static long[] pieces(String text, String organName) {
        var masked = masked(organName.isBlank() ? text : text.replace(organName, ""));
        var pieces = new long[Math.max(0, masked.length() - PIECE + 1)];
        for (var i = 0; i < pieces.length; i++) {
            var hash = 0L;
            for (var k = i; k < i + PIECE; k++) hash = hash * 0x9E3779B97F4A7C15L + masked.charAt(k) + 1;
            pieces[i] = hash;
        }
        return Arrays.stream(pieces).sorted().distinct().toArray();
    }

    private static String masked(String text) {
        var kept = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isLetter(character) && NUMERALS.indexOf(character) < 0) kept.append(character);
        }
        return kept.toString();
    }
}
