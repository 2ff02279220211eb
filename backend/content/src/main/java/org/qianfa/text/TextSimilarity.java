package org.qianfa.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How much texts have in common. Long ones: the share of five-character shingles, without numbers and marks, that the other one has too (S-1,
 * S-2). Short ones: by pairs of characters.
 */
public final class TextSimilarity {
    private static final int SHINGLE_LENGTH = 5;
    private static final String NUMERALS = "〇零一二三四五六七八九十百千万亿两";

    private TextSimilarity() {}

    /**
     * A paragraph and how much of it stands in the other text.
     *
     * @param start offset in the text
     * @param end offset in the text, just behind the paragraph
     * @param share 0 to 1
     */
    public record Paragraph(int start, int end, double share) {}

    /** The five-character shingles of a text, hashed, sorted, each once. */
    public static final class Shingles {
        private final long[] hashes;

        private Shingles(long[] hashes) {
            this.hashes = hashes;
        }

        /** @param name the organ's own, which tells nothing; "" for none */
        public static Shingles of(String text, String name) {
            return new Shingles(shingleHashes(name.isBlank() ? text : text.replace(name, "")));
        }

        public int count() {
            return hashes.length;
        }

        /** 0 to 1: how many of them the other text has too; 0 where there is none. */
        public double shareFoundIn(Shingles other) {
            return shareFound(hashes, other.hashes);
        }
    }

    /** How much two short texts have in common, 0 to 1, by pairs of neighbouring characters; texts too short for a pair are alike where they are equal. */
    public static double byCharacterPairs(String one, String other) {
        var left = pairs(one);
        var right = pairs(other);
        return left.size() + right.size() == 0 && one.equals(other) ? 1 : left.diceSimilarity(right);
    }

    private static Bag<String> pairs(String text) {
        var pairs = new Bag<String>();
        for (var at = 0; at + 1 < text.length(); at++) pairs.add(text.substring(at, at + 2));
        return pairs;
    }

    /** 0 to 1: how much of the text stands in the other; 0 for a text without a shingle. */
    public static double shareFound(String text, String other) {
        return shareFound(shingleHashes(text), shingleHashes(other));
    }

    /** Every paragraph of the text that is long enough to have a shingle. */
    public static List<Paragraph> paragraphs(String text, String other) {
        var known = shingleHashes(other);
        var found = new ArrayList<Paragraph>();
        for (var start = 0; start < text.length(); ) {
            var end = text.indexOf('\n', start);
            if (end < 0) end = text.length();
            var shingles = shingleHashes(text.substring(start, end));
            if (shingles.length > 0) found.add(new Paragraph(start, end, shareFound(shingles, known)));
            start = end + 1;
        }
        return found;
    }

    private static double shareFound(long[] mine, long[] other) {
        if (mine.length == 0) return 0;
        var both = 0;
        for (int i = 0, j = 0; i < mine.length && j < other.length; ) {
            if (mine[i] == other[j]) both++;
            if (mine[i] <= other[j]) i++;
            else j++;
        }
        return (double) both / mine.length;
    }

    private static long[] shingleHashes(String text) {
        var masked = lettersOnly(text);
        var shingles = new long[Math.max(0, masked.length() - SHINGLE_LENGTH + 1)];
        for (var i = 0; i < shingles.length; i++) {
            var hash = 0L;
            for (var k = i; k < i + SHINGLE_LENGTH; k++) hash = hash * 0x9E3779B97F4A7C15L + masked.charAt(k) + 1;
            shingles[i] = hash;
        }
        return Arrays.stream(shingles).sorted().distinct().toArray();
    }

    private static String lettersOnly(String text) {
        var kept = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            if (Character.isLetter(character) && NUMERALS.indexOf(character) < 0) kept.append(character);
        }
        return kept.toString();
    }
}
