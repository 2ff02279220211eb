package org.qianfa.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts text into sentences: at 。；！？ and at ends of lines. A half-width stop does not end one, it stands in numbers and addresses. */
public final class SentenceSplitter {
    private static final String ENDS = "。；！？;!?\n";
    /** Where there is no full stop for so long, there is none to be had. */
    private static final int LONGEST = 1000;

    private SentenceSplitter() {}

    /** A sentence and where it begins in the text. */
    public record Span(int start, String text) {
        public int end() {
            return start + text.length();
        }
    }

    public static List<Span> split(String text) {
        var found = new ArrayList<Span>();
        var start = 0;
        for (var i = 0; i <= text.length(); i++) {
            var ends = i == text.length() || ENDS.indexOf(text.charAt(i)) >= 0;
            if (!ends && i - start < LONGEST) continue;
            if (i > start && !text.substring(start, i).isBlank()) found.add(new Span(start, text.substring(start, i)));
            start = ends ? i + 1 : i;
        }
        return found;
    }

    /** The sentence in which a character stands. */
    public static Span sentenceAround(String text, int place) {
        var start = place;
        while (start > 0 && place - start < LONGEST && ENDS.indexOf(text.charAt(start - 1)) < 0) start--;
        var end = place;
        while (end < text.length() && end - place < LONGEST && ENDS.indexOf(text.charAt(end)) < 0) end++;
        return new Span(start, text.substring(start, end));
    }
}
