package org.qianfa.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;

/** Pieces of a line; a fact is never cut. */
public final class InlineText {
    private InlineText() {}

    public static String read(List<Inline> inlines) {
        return inlines.stream().map(Inline::text).collect(Collectors.joining());
    }

    /** Without blanks at both ends. */
    static List<Inline> strip(List<Inline> inlines) {
        var text = read(inlines);
        var from = text.length() - text.stripLeading().length();
        return after(before(inlines, text.stripTrailing().length()), from);
    }

    /** The characters before a place; a fact that begins before it is among them. */
    static List<Inline> before(List<Inline> inlines, int end) {
        return between(inlines, 0, end);
    }

    static List<Inline> after(List<Inline> inlines, int start) {
        return between(inlines, start, Integer.MAX_VALUE);
    }

    private static List<Inline> between(List<Inline> inlines, int start, int end) {
        var kept = new ArrayList<Inline>();
        var at = 0;
        for (var inline : inlines) {
            var next = at + inline.text().length();
            switch (inline) {
                case Fact fact -> {
                    if (at >= start && at < end) kept.add(fact);
                }
                case Run(var text, var bold) -> {
                    var cut = text.substring(
                            Math.clamp(start - at, 0, text.length()), Math.clamp((long) end - at, 0, text.length()));
                    if (next > start && at < end && !cut.isEmpty()) kept.add(new Run(cut, bold));
                }
            }
            at = next;
        }
        return List.copyOf(kept);
    }
}
