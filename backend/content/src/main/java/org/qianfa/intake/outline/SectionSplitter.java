package org.qianfa.intake.outline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.SectionHeadings;
import org.qianfa.text.Sentence;

/** Cuts the lines at the headings, and says what became of those that are not the report's. */
final class SectionSplitter {
    private final List<SourceLine> lines;
    private final List<HeadingCandidate> found;
    private final Outline outline;
    private final Set<HeadingCandidate> chosen;
    private final List<Sentence> remarks;
    private final List<SectionLines> sections = new ArrayList<>();
    private final Map<SectionForm, Integer> times = new LinkedHashMap<>();
    private final Map<SectionForm, Integer> filled = new LinkedHashMap<>();

    SectionSplitter(
            Format form,
            List<SourceLine> lines,
            List<HeadingCandidate> found,
            Outline outline,
            List<Sentence> remarks) {
        this.lines = lines;
        this.found = found;
        this.outline = outline;
        this.chosen = outline.chosenHeadings();
        this.remarks = remarks;
        form.sections().forEach(section -> times.put(section, 0));
    }

    List<SectionLines> sections() {
        sections.add(new SectionLines(0, "", new ArrayList<>()));
        var at = 0;
        for (var i = 0; i < found.size(); i++) {
            var heading = found.get(i);
            take(at, heading.from());
            var end = i + 1 < found.size() ? found.get(i + 1).from() : lines.size();
            place(heading, i, lines.subList(heading.to(), end).stream().allMatch(SourceLine::isBlank));
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
        return sections;
    }

    private void place(HeadingCandidate heading, int at, boolean blank) {
        var section = heading.section();
        if (chosen.contains(heading)) begin(heading, blank);
        else if (beforeAll()) count(section, true);
        else if (heading.certainty() != SectionHeadings.Certainty.SURE) text(heading);
        else if (blank) count(section, true);
        else if (section.isProse() || outline.hasContentBelow(at)) begin(heading, false);
        else text(heading);
    }

    /** A heading in front of the report's first is a line of a table of contents. */
    private boolean beforeAll() {
        return sections.size() == 1 && !chosen.isEmpty();
    }

    private void begin(HeadingCandidate heading, boolean blank) {
        sections.add(new SectionLines(heading.section().number(), heading.text(), new ArrayList<>()));
        if (!heading.rest().isEmpty()) sections.getLast().lines().add(SourceLine.ofText(heading.rest()));
        count(heading.section(), blank && heading.rest().isEmpty());
    }

    private void count(SectionForm section, boolean blank) {
        times.merge(section, 1, Integer::sum);
        if (!blank) filled.merge(section, 1, Integer::sum);
    }

    private void text(HeadingCandidate heading) {
        take(heading.from(), heading.to());
        if (!heading.section().isProse()
                && sections.getLast().section() != heading.section().number())
            remarks.add(Sentence.of("intake.headingIsText", heading.text()));
    }

    private void take(int from, int to) {
        sections.getLast().lines().addAll(lines.subList(from, to));
    }
}
