package org.qianfa.comparison.difference;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.comparison.ChangeLevel;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.DiffSpan.Deleted;
import org.qianfa.comparison.DiffSpan.Inserted;
import org.qianfa.comparison.DiffSpan.Same;
import org.qianfa.comparison.token.Tokens;
import org.qianfa.prose.Inline;

/** What the spans of a line say together: both readings, how many places of it differ, and how far. */
public final class DiffSpans {
    private DiffSpans() {}

    /** What stood there before the changes. */
    public static List<Inline> before(List<DiffSpan> spans) {
        return AppearanceRuns.join(inlines(spans, DiffSpan::before));
    }

    /** What stands there after the changes. */
    public static List<Inline> after(List<DiffSpan> spans) {
        return AppearanceRuns.join(inlines(spans, DiffSpan::after));
    }

    static List<Inline> inlines(List<DiffSpan> spans, Function<DiffSpan, Optional<Inline>> side) {
        return spans.stream().flatMap(span -> side.apply(span).stream()).toList();
    }

    /** How many separate places of the line differ; what was deleted and what stands there instead are one. */
    public static int places(List<DiffSpan> spans) {
        var places = 0;
        var within = false;
        for (var span : spans) {
            if (span instanceof DiffSpan.Refilled || span instanceof DiffSpan.Restyled || (isOneSided(span) && !within))
                places++;
            within = isOneSided(span);
        }
        return places;
    }

    static boolean isOneSided(DiffSpan span) {
        return span instanceof Deleted || span instanceof Inserted;
    }

    public static ChangeLevel level(List<DiffSpan> spans) {
        return spans.stream().map(DiffSpans::level).max(ChangeLevel::compareTo).orElse(ChangeLevel.NONE);
    }

    private static ChangeLevel level(DiffSpan span) {
        return switch (span) {
            case Same same -> ChangeLevel.NONE;
            case DiffSpan.Restyled restyled -> ChangeLevel.APPEARANCE;
            case DiffSpan.Refilled refilled -> ChangeLevel.FIGURES;
            case Deleted(var inline) -> Tokens.isPunctuation(inline) ? ChangeLevel.PUNCTUATION : ChangeLevel.WORDS;
            case Inserted(var inline) -> Tokens.isPunctuation(inline) ? ChangeLevel.PUNCTUATION : ChangeLevel.WORDS;
        };
    }
}
