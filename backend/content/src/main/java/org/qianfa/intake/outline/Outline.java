package org.qianfa.intake.outline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qianfa.form.Format;
import org.qianfa.intake.source.SourceLine;

/**
 * Which of all possible headings are the report's: one of each section, in the order of the form, those that are surest and have below them what
 * belongs there. A table of contents, aspects that are numbered like sections and captions lose to them.
 */
final class Outline {
    private static final int CONTENT_WEIGHT = 20;

    private final Format form;
    private final List<SourceLine> lines;
    private final int[] tables;
    private final List<HeadingCandidate> headings;

    /** @param tables the table to which each line belongs by its words, 0 for none */
    Outline(Format form, List<SourceLine> lines, int[] tables, List<HeadingCandidate> headings) {
        this.form = form;
        this.lines = lines;
        this.tables = tables;
        this.headings = headings;
    }

    Set<HeadingCandidate> chosenHeadings() {
        var best = new ArrayList<Chain>();
        best.add(new Chain(0, List.of()));
        for (var i = 0; i < form.sections().size(); i++) best.add(best.getFirst());
        for (var at = 0; at < headings.size(); at++) {
            var heading = headings.get(at);
            var weight = weight(at);
            if (weight == 0) continue;
            var place = form.sections().indexOf(heading.section()) + 1;
            var longer = best.get(place - 1).with(heading, weight);
            for (var later = place; later < best.size(); later++)
                if (longer.weight() > best.get(later).weight()) best.set(later, longer);
        }
        return new HashSet<>(best.getLast().headings());
    }

    private record Chain(int weight, List<HeadingCandidate> headings) {
        Chain with(HeadingCandidate heading, int more) {
            var longer = new ArrayList<>(headings);
            longer.add(heading);
            return new Chain(weight + more, longer);
        }
    }

    private int weight(int at) {
        var fitting = hasContentBelow(at);
        return switch (headings.get(at).certainty()) {
            case SURE -> 100 + (fitting ? CONTENT_WEIGHT : 0);
            case WORDED -> 90 + (fitting ? CONTENT_WEIGHT : 0);
            case PERHAPS -> fitting ? 60 : 0;
        };
    }

    /** Whether a table's section holds lines of the table, and one of prose any text, before the next heading. */
    boolean hasContentBelow(int at) {
        var heading = headings.get(at);
        if (!heading.rest().isEmpty() && heading.section().isProse()) return true;
        var end = at + 1 < headings.size() ? headings.get(at + 1).from() : lines.size();
        for (var line = heading.to(); line < end; line++)
            if (heading.section().isProse()
                    ? !lines.get(line).isBlank()
                    : tables[line] == heading.section().table().orElseThrow()) return true;
        return false;
    }
}
