package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.format.Format;
import org.qianfa.format.SectionForm;
import org.qianfa.shared.Sentence;

/** The parts of a text brought together by section, with remarks on headings that came twice or not at all. */
record Sections(SortedMap<Integer, List<String>> lines, List<Sentence> remarks) {
    static Sections of(Format format, Split split) {
        var remarks = new ArrayList<Sentence>();
        var parts = headingsThatAreText(format, split.parts(), remarks);
        var lines = new TreeMap<Integer, List<String>>();
        for (var part : parts)
            lines.computeIfAbsent(part.section(), _ -> new ArrayList<>()).addAll(part.lines());
        for (var section : format.sections()) {
            var same = parts.stream()
                    .filter(part -> part.section() == section.number())
                    .toList();
            if (same.size() > 1) remarks.add(twice(section, same));
            if (same.isEmpty()) remarks.add(Sentence.of("intake.sectionMissing", section.heading()));
        }
        return new Sections(lines, remarks);
    }

    private static Sentence twice(SectionForm section, List<Part> parts) {
        var filled = parts.stream().filter(part -> !part.blank()).count();
        return Sentence.of(filled > 1 ? "intake.sectionTwice" : "intake.headingTwice", section.heading(), parts.size());
    }

    /** The heading of a table section over prose alone, while the table stands elsewhere, belongs to the prose before it. */
    private static List<Part> headingsThatAreText(Format format, List<Part> parts, List<Sentence> remarks) {
        var kept = new ArrayList<Part>();
        for (var part : parts) {
            if (!kept.isEmpty() && overProse(format, part, parts)) {
                kept.getLast().lines().add(part.heading());
                kept.getLast().lines().addAll(part.lines());
                remarks.add(Sentence.of("intake.headingIsText", part.heading()));
            } else kept.add(part);
        }
        return kept;
    }

    private static boolean overProse(Format format, Part part, List<Part> parts) {
        return format.section(part.section())
                        .filter(section -> !section.narrative())
                        .isPresent()
                && !part.blank()
                && !part.hasTable()
                && parts.stream().anyMatch(other -> other.section() == part.section() && other.hasTable());
    }
}
