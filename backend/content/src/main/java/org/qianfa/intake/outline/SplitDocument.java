package org.qianfa.intake.outline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.qianfa.form.Format;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.FormVocabulary;
import org.qianfa.intake.vocabulary.ReportTitles;
import org.qianfa.text.Sentence;

/**
 * A document split at its headings; lines that only say the title again, tables of contents and what a web page puts around a report are left
 * out, with a remark.
 *
 * @param headings as typed, by section
 */
public record SplitDocument(
        Optional<ReportTitles.Title> title,
        List<SectionLines> sections,
        TreeMap<Integer, String> headings,
        List<Sentence> remarks) {
    public static SplitDocument split(
            FormVocabulary vocabulary, List<SourceLine> document, ToIntFunction<SourceLine> tableOf) {
        var remarks = new ArrayList<Sentence>();
        var titled = TitleSearch.search(
                vocabulary.titles(), PageFurniture.removeFrom(document, vocabulary.titles(), remarks), remarks);
        var lines = GluedHeadings.separate(titled.lines(), vocabulary.headings());
        var tables = lines.stream().mapToInt(tableOf).toArray();
        var found = new HeadingSearch(lines, vocabulary.headings()).find();
        var outline = new Outline(vocabulary.form(), lines, tables, found);
        var sections = new SectionSplitter(vocabulary.form(), lines, found, outline, remarks).sections();
        var headings = new TreeMap<Integer, String>();
        for (var heading : outline.chosenHeadings())
            headings.put(heading.section().number(), heading.text());
        return new SplitDocument(titled.title(), sections, headings, remarks);
    }

    boolean hasNoSections() {
        return sections.stream().allMatch(part -> part.section() == 0);
    }

    /** Remarks on the sections of the form that have no heading here. */
    public List<Sentence> remarksOnMissing(Format form) {
        return form.sections().stream()
                .filter(section -> !headings.containsKey(section.number()))
                .map(section -> Sentence.of("intake.sectionMissing", section.heading()))
                .toList();
    }
}
