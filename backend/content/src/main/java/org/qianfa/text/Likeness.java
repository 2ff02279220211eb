package org.qianfa.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much texts have in common. Long ones: the share of five-character pieces, without numbers and marks, that the other one has too (S-1,
 * S-2). Short ones: by pairs of characters.
 */
public final class Likeness {
    private static final int PIECE = 5;
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

    /** The five-character pieces of a text, hashed, sorted, each once. */
    public static final class Pieces {
        private final long[] hashes;

        private Pieces(long[] hashes) {
            this.hashes = hashes;
        }

        /** @param name the organ's own, which tells nothing; "" for none */
        public static Pieces of(String text, String name) {
            return new Pieces(hashes(name.isBlank() ? text : text.replace(name, "")));
        }

        public int count() {
            return hashes.length;
        }

        /** 0 to 1: how many of them the other text has too; 0 where there is none. */
        public double shareIn(Pieces other) {
            return share(hashes, other.hashes);
        }
    }

    /** How much two short texts have in common, 0 to 1, by pairs of neighbouring characters; texts too short for a pair are alike where they are equal. */
    public static double ofPairs(String one, String other) {
        var left = pairs(one);
        var right = pairs(other);
        return left.size() + right.size() == 0 && one.equals(other) ? 1 : left.likeness(right);
    }

    private static Bag<String> pairs(String text) {
        var pairs = new Bag<String>();
        for (var at = 0; at + 1 < text.length(); at++) pairs.add(text.substring(at, at + 2));
        return pairs;
    }

    /** 0 to 1: how much of the text stands in the other; 0 for a text without a piece. */
    public static double share(String text, String other) {
        return share(hashes(text), hashes(other));
    }

    /** Every paragraph of the text that is long enough to have a piece. */
    public static List<Paragraph> paragraphs(String text, String other) {
        var known = hashes(other);
        var found = new ArrayList<Paragraph>();
        for (var start = 0; start < text.length(); ) {
            var end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            var pieces = hashes(text.substring(start, end));
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

    private static long[] hashes(String text) {
        var masked = masked(text);
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
