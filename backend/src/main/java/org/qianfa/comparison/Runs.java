package org.qianfa.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.comparison.Run.Deleted;
import org.qianfa.comparison.Run.Inserted;
import org.qianfa.comparison.Run.Same;
import org.qianfa.prose.Inline;

/** The runs of a line as they are read: what was deleted before what stands there instead, stretches as long as they can be. */
final class Runs {
    /** From here on a change is no single word any more. */
    private static final int LONG_CHANGE = 4;

    private Runs() {}

    /** A single character that happens to stand in the middle of two long changes is no common ground: it belongs to them. */
    static List<Run> calmed(List<Run> runs) {
        var calm = new ArrayList<Run>();
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

    private static boolean longBefore(List<Run> runs, int at) {
        var length = 0;
        for (var back = at - 1; back >= 0 && length < LONG_CHANGE && isOneSided(runs.get(back)); back--)
            length += length(runs.get(back));
        return length >= LONG_CHANGE;
    }

    private static boolean longAfter(List<Run> runs, int at) {
        var length = 0;
        for (var on = at + 1; on < runs.size() && length < LONG_CHANGE && isOneSided(runs.get(on)); on++)
            length += length(runs.get(on));
        return length >= LONG_CHANGE;
    }

    /** Cut where a break was put in or taken out, the break left out. */
    static List<List<Run>> parted(List<Run> runs) {
        var parts = new ArrayList<List<Run>>(List.of(new ArrayList<>()));
        for (var run : runs)
            switch (run) {
                case Deleted(Inline.Run(var text, var bold)) ->
                    part(text, piece -> new Deleted(new Inline.Run(piece, bold)), parts);
                case Inserted(Inline.Run(var text, var bold)) ->
                    part(text, piece -> new Inserted(new Inline.Run(piece, bold)), parts);
                case Run other -> parts.getLast().add(other);
            }
        return parts;
    }

    private static void part(String text, Function<String, Run> made, List<List<Run>> parts) {
        var pieces = text.split(Token.BREAK.text(), -1);
        for (var at = 0; at < pieces.length; at++) {
            if (at > 0) parts.add(new ArrayList<>());
            if (!pieces[at].isEmpty()) parts.getLast().add(made.apply(pieces[at]));
        }
    }

    static List<Run> joined(List<Run> runs) {
        var joined = new ArrayList<Run>();
        var deleted = new ArrayList<Inline>();
        var inserted = new ArrayList<Inline>();
        var both = new ArrayList<Run>();
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
                case Run other -> {
                    flush(deleted, inserted, joined);
                    if (!both.isEmpty() && !alike(both.getLast(), other)) flush(both, joined);
                    both.add(other);
                }
            }
        flush(both, joined);
        flush(deleted, inserted, joined);
        return List.copyOf(joined);
    }

    private static void flush(List<Inline> deleted, List<Inline> inserted, List<Run> joined) {
        stretches(deleted).forEach(inline -> joined.add(new Deleted(inline)));
        stretches(inserted).forEach(inline -> joined.add(new Inserted(inline)));
        deleted.clear();
        inserted.clear();
    }

    /** Runs of one kind: their words before and after are two stretches each. */
    private static void flush(List<Run> alike, List<Run> joined) {
        if (alike.isEmpty()) return;
        if (alike.size() == 1) joined.add(alike.getFirst());
        else {
            var was = stretches(inlines(alike, Run::before));
            var is = stretches(inlines(alike, Run::after));
            for (var at = 0; at < is.size(); at++)
                joined.add(
                        alike.getFirst() instanceof Same
                                ? new Same(is.get(at))
                                : new Run.Restyled(was.get(at), is.get(at)));
        }
        alike.clear();
    }

    /** Whether both are the same words in one appearance before, and in one appearance now. */
    private static boolean alike(Run one, Run next) {
        return (one instanceof Same(Inline.Run a) && next instanceof Same(Inline.Run b) && a.bold() == b.bold())
                || (one instanceof Run.Restyled(Inline.Run was, var is)
                        && next instanceof Run.Restyled(Inline.Run alsoWas, var alsoIs)
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
    static List<Inline> before(List<Run> runs) {
        return stretches(inlines(runs, Run::before));
    }

    /** What stands there after the changes. */
    static List<Inline> after(List<Run> runs) {
        return stretches(inlines(runs, Run::after));
    }

    private static List<Inline> inlines(List<Run> runs, Function<Run, Optional<Inline>> side) {
        return runs.stream().flatMap(run -> side.apply(run).stream()).toList();
    }

    /** How many separate places of the line differ; what was deleted and what stands there instead are one. */
    static int places(List<Run> runs) {
        var places = 0;
        var within = false;
        for (var run : runs) {
            if (run instanceof Run.Refilled || run instanceof Run.Restyled || (isOneSided(run) && !within)) places++;
            within = isOneSided(run);
        }
        return places;
    }

    static Extent extent(List<Run> runs) {
        return runs.stream().map(Runs::extent).max(Extent::compareTo).orElse(Extent.NONE);
    }

    private static Extent extent(Run run) {
        return switch (run) {
            case Same same -> Extent.NONE;
            case Run.Restyled restyled -> Extent.APPEARANCE;
            case Run.Refilled refilled -> Extent.FIGURES;
            case Deleted(var inline) -> Tokens.isPunctuation(inline) ? Extent.PUNCTUATION : Extent.WORDS;
            case Inserted(var inline) -> Tokens.isPunctuation(inline) ? Extent.PUNCTUATION : Extent.WORDS;
        };
    }

    private static boolean isOneSided(Run run) {
        return run instanceof Deleted || run instanceof Inserted;
    }

    private static int length(Run run) {
        return run.before().or(run::after).map(inline -> inline.text().length()).orElse(0);
    }
}
