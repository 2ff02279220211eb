package org.qianfa.comparison.difference;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.DiffSpan.Deleted;
import org.qianfa.comparison.DiffSpan.Inserted;
import org.qianfa.comparison.DiffSpan.Same;
import org.qianfa.prose.Inline;

/** A single character that happens to stand in the middle of two long changes is no common ground: it belongs to them. */
final class LoneCharacters {
    /** From here on a change is no single word any more. */
    private static final int LONG_CHANGE = 4;

    private LoneCharacters() {}

    static List<DiffSpan> changeToo(List<DiffSpan> spans) {
        var changed = new ArrayList<DiffSpan>();
        for (var at = 0; at < spans.size(); at++) {
            var span = spans.get(at);
            if (span instanceof Same(Inline.Run word)
                    && isLone(word.text())
                    && isBehindLongChange(spans, at)
                    && isBeforeLongChange(spans, at)) {
                changed.add(new Deleted(word));
                changed.add(new Inserted(word));
            } else changed.add(span);
        }
        return changed;
    }

    private static boolean isLone(String text) {
        return text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
    }

    private static boolean isBehindLongChange(List<DiffSpan> spans, int at) {
        var length = 0;
        for (var back = at - 1; back >= 0 && length < LONG_CHANGE && DiffSpans.isOneSided(spans.get(back)); back--)
            length += length(spans.get(back));
        return length >= LONG_CHANGE;
    }

    private static boolean isBeforeLongChange(List<DiffSpan> spans, int at) {
        var length = 0;
        for (var on = at + 1; on < spans.size() && length < LONG_CHANGE && DiffSpans.isOneSided(spans.get(on)); on++)
            length += length(spans.get(on));
        return length >= LONG_CHANGE;
    }

    private static int length(DiffSpan span) {
        return span.before()
                .or(span::after)
                .map(inline -> inline.text().length())
                .orElse(0);
    }
}
