package org.qianfa.comment.anchor;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words that are like others, some characters changed. The neighbourhood that has most pairs of neighbouring characters in common is looked
 * at closely, by edit distance; so a long text costs no more than reading it once.
 */
final class SimilarWords {
    /** Shorter words are like too many others. */
    private static final int SHORTEST = 6;
    /** So many pairs must be the same for a neighbourhood to be looked at. */
    private static final double PAIRS = 0.4;
    /** So many characters may differ. */
    private static final double DIFFERENT = 0.4;

    private SimilarWords() {}

    static Optional<TextSpan> find(String words, String text) {
        if (words.length() < SHORTEST || text.length() < 2) return Optional.empty();
        return neighbourhood(words, text).flatMap(near -> closest(words, text, near));
    }

    private static Optional<TextSpan> neighbourhood(String words, String text) {
        var pairs = pairs(words);
        var width = Math.min(words.length(), text.length()) - 1;
        var count = 0;
        var best = 0;
        var where = 0;
        for (var at = 0; at < text.length() - 1; at++) {
            if (pairs.contains(text.substring(at, at + 2))) count++;
            if (at >= width && pairs.contains(text.substring(at - width, at - width + 2))) count--;
            if (count > best) {
                best = count;
                where = at - width + 1;
            }
        }
        if (best < PAIRS * (words.length() - 1)) return Optional.empty();
        var margin = words.length() / 2 + 2;
        return Optional.of(
                new TextSpan(Math.max(0, where - margin), Math.min(text.length(), where + words.length() + margin)));
    }

    private static Set<String> pairs(String words) {
        var pairs = new HashSet<String>();
        for (var at = 0; at < words.length() - 1; at++) pairs.add(words.substring(at, at + 2));
        return pairs;
    }

    /** The part of a neighbourhood with the smallest edit distance to the words (Sellers 1980): it may begin and end anywhere. */
    private static Optional<TextSpan> closest(String words, String text, TextSpan near) {
        var length = near.end() - near.start();
        var distance = new int[length + 1];
        var begin = new int[length + 1];
        for (var at = 0; at <= length; at++) begin[at] = at;
        for (var row = 1; row <= words.length(); row++) {
            var diagonal = distance[0];
            var diagonalBegin = begin[0];
            distance[0] = row;
            for (var at = 1; at <= length; at++) {
                var same = words.charAt(row - 1) == text.charAt(near.start() + at - 1);
                var change = diagonal + (same ? 0 : 1);
                var drop = distance[at] + 1;
                var add = distance[at - 1] + 1;
                diagonal = distance[at];
                var from = begin[at];
                if (change <= drop && change <= add) begin[at] = diagonalBegin;
                else if (add < drop) begin[at] = begin[at - 1];
                diagonalBegin = from;
                distance[at] = Math.min(change, Math.min(drop, add));
            }
        }
        var end = 0;
        for (var at = 1; at <= length; at++) if (distance[at] < distance[end]) end = at;
        if (distance[end] > DIFFERENT * words.length() || begin[end] >= end) return Optional.empty();
        return Optional.of(new TextSpan(near.start() + begin[end], near.start() + end));
    }
}
