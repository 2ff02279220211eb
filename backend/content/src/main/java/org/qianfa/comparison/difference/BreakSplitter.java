package org.qianfa.comparison.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.DiffSpan.Deleted;
import org.qianfa.comparison.DiffSpan.Inserted;
import org.qianfa.comparison.token.Token;
import org.qianfa.prose.Inline;

/** Cuts spans where a break was put in or taken out; the break itself is left out. */
final class BreakSplitter {
    private final List<List<DiffSpan>> parts = new ArrayList<>(List.of(new ArrayList<>()));

    private BreakSplitter() {}

    static List<List<DiffSpan>> split(List<DiffSpan> spans) {
        var splitter = new BreakSplitter();
        for (var span : spans)
            switch (span) {
                case Deleted(Inline.Run(var text, var bold)) ->
                    splitter.add(text, part -> new Deleted(new Inline.Run(part, bold)));
                case Inserted(Inline.Run(var text, var bold)) ->
                    splitter.add(text, part -> new Inserted(new Inline.Run(part, bold)));
                case DiffSpan other -> splitter.parts.getLast().add(other);
            }
        return splitter.parts;
    }

    private void add(String text, Function<String, DiffSpan> span) {
        var texts = text.split(Token.BREAK.text(), -1);
        for (var at = 0; at < texts.length; at++) {
            if (at > 0) parts.add(new ArrayList<>());
            if (!texts[at].isEmpty()) parts.getLast().add(span.apply(texts[at]));
        }
    }
}
