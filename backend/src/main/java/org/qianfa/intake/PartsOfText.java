package org.qianfa.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.format.Format;
import org.qianfa.format.SectionForm;
import org.qianfa.shared.Sentence;

/** Cuts the lines at the headings, and says what became of those that are not the report's. */
final class PartsOfText {
    private final List<Piece> lines;
    private final List<Heading> found;
    private final Outline outline;
    private final Set<Heading> chosen;
    private final List<Sentence> remarks;
    private final List<Part> parts = new ArrayList<>();
    private final Map<SectionForm, Integer> times = new LinkedHashMap<>();
    private final Map<SectionForm, Integer> filled = new LinkedHashMap<>();

    PartsOfText(Format form, List<Piece> lines, List<Heading> found, Outline outline, List<Sentence> remarks) {
        this.lines = lines;
        this.found = found;
        this.outline = outline;
        this.chosen = outline.chosen();
        this.remarks = remarks;
        form.sections().forEach(section -> times.put(section, 0));
    }

    List<Part> parts() {
        parts.add(new Part(0, "", new ArrayList<>()));
        var at = 0;
        for (var i = 0; i < found.size(); i++) {
            var heading = found.get(i);
            take(at, heading.from());
            var end = i + 1 < found.size() ? found.get(i + 1).from() : lines.size();
            place(heading, i, lines.subList(heading.to(), end).stream().allMatch(Piece::blank));
            at = heading.to();
        }
        take(at, lines.size());
        times.forEach((section, count) -> {
            if (count > 1)
                remarks.add(Sentence.of(
                        filled.getOrDefault(section, 0) > 1 ? "intake.sectionTwice" : "intake.headingTwice",
                        section.heading(),
                        count));
        });
        return parts;
    }

    private void place(Heading heading, int at, boolean blank) {
        var section = heading.section();
        if (chosen.contains(heading)) begin(heading, blank);
        else if (beforeAll()) count(section, true);
        else if (heading.grade() != Headings.Grade.SURE) text(heading);
        else if (blank) count(section, true);
        else if (section.narrative() || outline.fitting(at)) begin(heading, false);
        else text(heading);
    }

    /** A heading in front of the report's first is a line of a table of contents. */
    private boolean beforeAll() {
        return parts.size() == 1 && !chosen.isEmpty();
    }

    private void begin(Heading heading, boolean blank) {
        parts.add(new Part(heading.section().number(), heading.text(), new ArrayList<>()));
        if (!heading.rest().isEmpty()) parts.getLast().lines().add(Piece.of(heading.rest()));
        count(heading.section(), blank && heading.rest().isEmpty());
    }

    private void count(SectionForm section, boolean blank) {
        times.merge(section, 1, Integer::sum);
        if (!blank) filled.merge(section, 1, Integer::sum);
    }

    private void text(Heading heading) {
        take(heading.from(), heading.to());
        if (!heading.section().narrative()
                && parts.getLast().section() != heading.section().number())
            remarks.add(Sentence.of("intake.headingIsText", heading.text()));
    }

    private void take(int from, int to) {
        parts.getLast().lines().addAll(lines.subList(from, to));
    }
}
