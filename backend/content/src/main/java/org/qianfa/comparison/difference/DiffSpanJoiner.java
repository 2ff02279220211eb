package org.qianfa.comparison.difference;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.DiffSpan.Deleted;
import org.qianfa.comparison.DiffSpan.Inserted;
import org.qianfa.comparison.DiffSpan.Same;
import org.qianfa.prose.Inline;

/** Joins the spans of a line as they are read: what was deleted before what stands there instead, each as long as it can be. */
final class DiffSpanJoiner {
    private final List<DiffSpan> joined = new ArrayList<>();
    private final List<Inline> deleted = new ArrayList<>();
    private final List<Inline> inserted = new ArrayList<>();
    /** Spans of one kind that stand in both readings. */
    private final List<DiffSpan> inBoth = new ArrayList<>();

    private DiffSpanJoiner() {}

    static List<DiffSpan> join(List<DiffSpan> spans) {
        var joiner = new DiffSpanJoiner();
        spans.forEach(joiner::add);
        joiner.endInBoth();
        joiner.endOneSided();
        return List.copyOf(joiner.joined);
    }

    private void add(DiffSpan span) {
        switch (span) {
            case Deleted(var gone) -> {
                endInBoth();
                deleted.add(gone);
            }
            case Inserted(var come) -> {
                endInBoth();
                inserted.add(come);
            }
            case DiffSpan other -> {
                endOneSided();
                if (!inBoth.isEmpty() && !isOfOneKind(inBoth.getLast(), other)) endInBoth();
                inBoth.add(other);
            }
        }
    }

    private void endOneSided() {
        AppearanceRuns.join(deleted).forEach(inline -> joined.add(new Deleted(inline)));
        AppearanceRuns.join(inserted).forEach(inline -> joined.add(new Inserted(inline)));
        deleted.clear();
        inserted.clear();
    }

    /** Spans of one kind: their words before and after are one run each. */
    private void endInBoth() {
        if (inBoth.isEmpty()) return;
        if (inBoth.size() == 1) joined.add(inBoth.getFirst());
        else {
            var was = AppearanceRuns.join(DiffSpans.inlines(inBoth, DiffSpan::before));
            var is = AppearanceRuns.join(DiffSpans.inlines(inBoth, DiffSpan::after));
            for (var at = 0; at < is.size(); at++)
                joined.add(
                        inBoth.getFirst() instanceof Same
                                ? new Same(is.get(at))
                                : new DiffSpan.Restyled(was.get(at), is.get(at)));
        }
        inBoth.clear();
    }

    /** Whether both are the same words in one appearance before, and in one appearance now. */
    private static boolean isOfOneKind(DiffSpan one, DiffSpan next) {
        return (one instanceof Same(Inline.Run a) && next instanceof Same(Inline.Run b) && a.bold() == b.bold())
                || (one instanceof DiffSpan.Restyled(Inline.Run was, var is)
                        && next instanceof DiffSpan.Restyled(Inline.Run alsoWas, var alsoIs)
                        && was.bold() == alsoWas.bold()
                        && is.bold() == alsoIs.bold());
    }
}
