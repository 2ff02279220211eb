package org.qianfa.comment.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qianfa.comment.anchor.Anchor.OfWords;

/**
 * Finds the words of a comment in a text that has been edited since: the same words, of several the ones with the most of the old surroundings,
 * then the ones nearest to the old place; else what stands between the old surroundings; else words like them.
 */
final class AnchorSearch {
    /** So much of what stood on a side must still stand there for the side to be known again. */
    private static final int SIDE = 6;
    /** Nobody puts more than this in the place of words and still means them. */
    private static final int MORE = 12;

    private AnchorSearch() {}

    static Whereabouts find(OfWords words, String text) {
        var quote = words.quote();
        var same = occurrences(quote, text).stream()
                .max(Comparator.<Integer>comparingInt(at -> around(words, text, at))
                        .thenComparingInt(at -> -Math.abs(at - words.start())));
        if (same.isPresent()) return new Whereabouts.Here(same.get(), same.get() + quote.length());
        return between(words, text)
                .or(() -> SimilarWords.find(quote, text))
                .map(span -> (Whereabouts) new Whereabouts.Changed(span.start(), span.end()))
                .orElseGet(Whereabouts.Gone::new);
    }

    private static List<Integer> occurrences(String quote, String text) {
        var all = new ArrayList<Integer>();
        if (quote.isEmpty()) return all;
        for (var at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) all.add(at);
        return all;
    }

    /** How many characters of the old surroundings stand around this place, without a gap. */
    private static int around(OfWords words, String text, int at) {
        var end = at + words.quote().length();
        var before = 0;
        var prefix = words.prefix();
        while (before < prefix.length()
                && before < at
                && prefix.charAt(prefix.length() - 1 - before) == text.charAt(at - 1 - before)) before++;
        var behind = 0;
        var suffix = words.suffix();
        while (behind < suffix.length()
                && end + behind < text.length()
                && suffix.charAt(behind) == text.charAt(end + behind)) behind++;
        return before + behind;
    }

    /** What stands where both sides are known again: other words in the same place. Nothing where the sides meet. */
    private static Optional<TextSpan> between(OfWords words, String text) {
        var prefix = words.prefix();
        var suffix = words.suffix();
        var left = prefix.substring(Math.max(0, prefix.length() - SIDE));
        var right = suffix.substring(0, Math.min(SIDE, suffix.length()));
        if (left.length() < SIDE && right.length() < SIDE) return Optional.empty();
        var longest = words.quote().length() * 2 + MORE;
        return starts(left, text).stream()
                .flatMap(start -> end(right, text, start, longest).stream().map(end -> new TextSpan(start, end)))
                .filter(span -> !text.substring(span.start(), span.end()).isBlank())
                .min(Comparator.comparingInt(span -> Math.abs(span.start() - words.start())));
    }

    private static List<Integer> starts(String left, String text) {
        if (left.isEmpty()) return List.of(0);
        return occurrences(left, text).stream().map(at -> at + left.length()).toList();
    }

    private static Optional<Integer> end(String right, String text, int start, int longest) {
        var end = right.isEmpty() ? text.length() : text.indexOf(right, start);
        return end < 0 || end - start > longest ? Optional.empty() : Optional.of(end);
    }
}
