package org.qianfa.comparison.difference;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.comparison.ChangeLevel;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.DiffSpan.Deleted;
import org.qianfa.comparison.DiffSpan.Inserted;
import org.qianfa.comparison.DiffSpan.Same;
import org.qianfa.comparison.token.Token;
import org.qianfa.comparison.token.Tokens;
import org.qianfa.prose.Inline;

/** The runs of a line as they are read: what was deleted before what stands there instead, stretches as long as they can be. */
public final class DiffSpans {
    /** From here on a change is no single word any more. */
    private static final int LONG_CHANGE = 4;

    private DiffSpans() {}

    /** A single character that happens to stand in the middle of two long changes is no common ground: it belongs to them. */
    static List<DiffSpan> calmed(List<DiffSpan> runs) {
        var calm = new ArrayList<DiffSpan>();
        for (var at = 0; at < runs.size(); at++) {
            var run = runs.get(at);
            if (run instanceof Same(Inline.Run word)
                    && isLone(word.text())
                    && longBefore(runs, at)
                    && longAfter(runs, at)) {
                calm.add(new Deleted(word));
                calm.add(new Inserted(word));
            } else calm.add(run);
        }
        return calm;
    }

    private static boolean isLone(String text) {
        return text.codePointCount(0, text.length()) == 1 && Character.isLetter(text.codePointAt(0));
    }

    private static boolean longBefore(List<DiffSpan> runs, int at) {
        var length = 0;
        for (var back = at - 1; back >= 0 && length < LONG_CHANGE && isOneSided(runs.get(back)); back--)
            length += length(runs.get(back));
        return length >= LONG_CHANGE;
    }

    private static boolean longAfter(List<DiffSpan> runs, int at) {
        var length = 0;
        for (var on = at + 1; on < runs.size() && length < LONG_CHANGE && isOneSided(runs.get(on)); on++)
            length += length(runs.get(on));
        return length >= LONG_CHANGE;
    }

    /** Cut where a break was put in or taken out, the break left out. */
    static List<List<DiffSpan>> parted(List<DiffSpan> runs) {
        var parts = new ArrayList<List<DiffSpan>>(List.of(new ArrayList<>()));
        for (var run : runs)
            switch (run) {
                case Deleted(Inline.Run(var text, var bold)) ->
                    part(text, piece -> new Deleted(new Inline.Run(piece, bold)), parts);
                case Inserted(Inline.Run(var text, var bold)) ->
                    part(text, piece -> new Inserted(new Inline.Run(piece, bold)), parts);
                case DiffSpan other -> parts.getLast().add(other);
            }
        return parts;
    }

    private static void part(String text, Function<String, DiffSpan> made, List<List<DiffSpan>> parts) {
        var pieces = text.split(Token.BREAK.text(), -1);
        for (var at = 0; at < pieces.length; at++) {
            if (at > 0) parts.add(new ArrayList<>());
            if (!pieces[at].isEmpty()) parts.getLast().add(made.apply(pieces[at]));
        }
    }

    static List<DiffSpan> joined(List<DiffSpan> runs) {
        var joined = new ArrayList<DiffSpan>();
        var deleted = new ArrayList<Inline>();
        var inserted = new ArrayList<Inline>();
        var both = new ArrayList<DiffSpan>();
        for (var run : runs)
            switch (run) {
                case Deleted(var gone) -> {
                    flush(both, joined);
                    deleted.add(gone);
                }
                case Inserted(var come) -> {
                    flush(both, joined);
                    inserted.add(come);
                }
                case DiffSpan other -> {
                    flush(deleted, inserted, joined);
                    if (!both.isEmpty() && !alike(both.getLast(), other)) flush(both, joined);
                    both.add(other);
                }
            }
        flush(both, joined);
        flush(deleted, inserted, joined);
        return List.copyOf(joined);
    }

    private static void flush(List<Inline> deleted, List<Inline> inserted, List<DiffSpan> joined) {
        stretches(deleted).forEach(inline -> joined.add(new Deleted(inline)));
        stretches(inserted).forEach(inline -> joined.add(new Inserted(inline)));
        deleted.clear();
        inserted.clear();
    }

    /** Runs of one kind: their words before and after are two stretches each. */
    private static void flush(List<DiffSpan> alike, List<DiffSpan> joined) {
        if (alike.isEmpty()) return;
        if (alike.size() == 1) joined.add(alike.getFirst());
        else {
            var was = stretches(inlines(alike, DiffSpan::before));
            var is = stretches(inlines(alike, DiffSpan::after));
            for (var at = 0; at < is.size(); at++)
                joined.add(
                        alike.getFirst() instanceof Same
                                ? new Same(is.get(at))
                                : new DiffSpan.Restyled(was.get(at), is.get(at)));
        }
        alike.clear();
    }

    /** Whether both are the same words in one appearance before, and in one appearance now. */
    private static boolean alike(DiffSpan one, DiffSpan next) {
        return (one instanceof Same(Inline.Run a) && next instanceof Same(Inline.Run b) && a.bold() == b.bold())
                || (one instanceof DiffSpan.Restyled(Inline.Run was, var is)
                        && next instanceof DiffSpan.Restyled(Inline.Run alsoWas, var alsoIs)
                        && was.bold() == alsoWas.bold()
                        && is.bold() == alsoIs.bold());
    }

    /** Neighbouring characters of one appearance as one. */
    private static List<Inline> stretches(List<Inline> inlines) {
        var stretches = new ArrayList<Inline>();
        var text = new StringBuilder();
        for (var at = 0; at < inlines.size(); at++) {
            if (!(inlines.get(at) instanceof Inline.Run run)) {
                stretches.add(inlines.get(at));
                continue;
            }
            text.append(run.text());
            if (at + 1 < inlines.size() && inlines.get(at + 1) instanceof Inline.Run next && next.bold() == run.bold())
                continue;
            stretches.add(new Inline.Run(text.toString(), run.bold()));
            text.setLength(0);
        }
        return stretches;
    }

    /** What stood there before the changes. */
    public static List<Inline> before(List<DiffSpan> runs) {
        return stretches(inlines(runs, DiffSpan::before));
    }

    /** What stands there after the changes. */
    public static List<Inline> after(List<DiffSpan> runs) {
        return stretches(inlines(runs, DiffSpan::after));
    }

    private static List<Inline> inlines(List<DiffSpan> runs, Function<DiffSpan, Optional<Inline>> side) {
        return runs.stream().flatMap(run -> side.apply(run).stream()).toList();
    }

    /** How many separate places of the line differ; what was deleted and what stands there instead are one. */
    public static int places(List<DiffSpan> runs) {
        var places = 0;
        var within = false;
        for (var run : runs) {
            if (run instanceof DiffSpan.Refilled || run instanceof DiffSpan.Restyled || (isOneSided(run) && !within))
                places++;
            within = isOneSided(run);
        }
        return places;
    }

    public static ChangeLevel extent(List<DiffSpan> runs) {
        return runs.stream().map(DiffSpans::extent).max(ChangeLevel::compareTo).orElse(ChangeLevel.NONE);
    }

    private static ChangeLevel extent(DiffSpan run) {
        return switch (run) {
            case Same same -> ChangeLevel.NONE;
            case DiffSpan.Restyled restyled -> ChangeLevel.APPEARANCE;
            case DiffSpan.Refilled refilled -> ChangeLevel.FIGURES;
            case Deleted(var inline) -> Tokens.isPunctuation(inline) ? ChangeLevel.PUNCTUATION : ChangeLevel.WORDS;
            case Inserted(var inline) -> Tokens.isPunctuation(inline) ? ChangeLevel.PUNCTUATION : ChangeLevel.WORDS;
        };
    }

    private static boolean isOneSided(DiffSpan run) {
        return run instanceof Deleted || run instanceof Inserted;
    }

    private static int length(DiffSpan run) {
        return run.before().or(run::after).map(inline -> inline.text().length()).orElse(0);
    }
}
