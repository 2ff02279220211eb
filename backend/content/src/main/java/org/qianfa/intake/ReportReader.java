package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.qianfa.form.Format;
import org.qianfa.form.ReportWording;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.TableForm;
import org.qianfa.intake.outline.SectionLines;
import org.qianfa.intake.outline.SplitDocument;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.table.HeadlessTables;
import org.qianfa.intake.table.OtherForms;
import org.qianfa.intake.table.TableReading;
import org.qianfa.intake.table.TypedTotals;
import org.qianfa.intake.vocabulary.FormVocabulary;
import org.qianfa.intake.vocabulary.ReportTitles;
import org.qianfa.text.Sentence;
import org.qianfa.text.Spaces;

/** The work of reading one document in one form. */
final class ReportReader {
    private static final int MOST_BEFORE = 3000;

    private final List<FormVocabulary> forms;
    private final FormVocabulary vocabulary;
    private final Format format;
    private final ToIntFunction<SourceLine> tableOf;
    private final SplitDocument document;
    private final TreeMap<Integer, String> sections = new TreeMap<>();
    private final TreeMap<CellKey, String> cells = new TreeMap<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final List<ReportWording.Label> labels = new ArrayList<>();
    private final List<Sentence> remarks = new ArrayList<>();
    private int cellsFitting;

    ReportReader(List<FormVocabulary> forms, FormVocabulary vocabulary, List<SourceLine> lines, List<Sentence> known) {
        this.forms = forms;
        this.vocabulary = vocabulary;
        this.format = vocabulary.form();
        this.tableOf = vocabulary.cachedTableOf();
        this.document = SplitDocument.split(vocabulary, lines, tableOf);
        remarks.addAll(known);
        remarks.addAll(document.remarks());
    }

    IntakeResult read() {
        var found = new ArrayList<Sentence>();
        var sectionLines = HeadlessTables.moveToSections(vocabulary, tableOf, document.sections(), found);
        var year = document.title().map(ReportTitles.Title::year).or(() -> yearOfPeriod(sectionLines));
        document.title().ifPresentOrElse(this::year, () -> remarks.add(Sentence.of("intake.noTitle")));
        if (sectionLines.stream().allMatch(part -> part.section() == 0)) noSections(sectionLines);
        else {
            remarks.addAll(document.remarksOnMissing(format));
            remarks.addAll(found);
            for (var section : format.sections()) section(section, lines(sectionLines, section.number()));
            preamble(prose(lines(sectionLines, 0)));
        }
        TypedTotals.remarksOnDifferences(format, Cells.of(cells)).forEach(remarks::add);
        return new IntakeResult(
                format,
                document.title().map(ReportTitles.Title::line),
                document.title().map(ReportTitles.Title::organ).filter(organ -> !organ.isEmpty()),
                year,
                new ReportWording(document.title().map(ReportTitles.Title::line), document.headings(), labels),
                sections,
                Cells.of(cells),
                unplaced,
                remarks);
    }

    /** How many cells of the tables are known to be this form's, once it is read. */
    int cellsFitting() {
        return cellsFitting;
    }

    private void year(ReportTitles.Title title) {
        if (!format.covers(title.year()))
            remarks.add(Sentence.of("intake.otherYear", Integer.toString(title.year()), format.id()));
    }

    private static Optional<Integer> yearOfPeriod(List<SectionLines> sections) {
        var text = prose(sections.getFirst().lines());
        return ReportTitles.yearOfPeriod(text.substring(0, Math.min(text.length(), MOST_BEFORE)));
    }

    private static List<SourceLine> lines(List<SectionLines> sections, int section) {
        return sections.stream()
                .filter(part -> part.section() == section)
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private void noSections(List<SectionLines> sections) {
        var text = prose(lines(sections, 0));
        var reason = Sentence.of("intake.reason.noSections");
        if (!text.isEmpty())
            unplaced.add(new Unplaced(
                    OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), text, List.of(), List.of(), reason));
        remarks.add(reason);
    }

    private void section(SectionForm section, List<SourceLine> lines) {
        if (section.table().isPresent())
            table(section, format.table(section.table().getAsInt()).orElseThrow(), lines);
        else prose(section, lines);
    }

    private void table(SectionForm section, TableForm table, List<SourceLine> lines) {
        var others = new OtherForms(forms, format, table.number());
        var reading = new TableReading(section.number(), table, vocabulary.vocabularyOf(table), others).read(lines);
        cellsFitting += reading.fit();
        cells.putAll(reading.cells());
        unplaced.addAll(reading.unplaced());
        labels.addAll(reading.labels());
        remarks.addAll(reading.remarks());
    }

    private void prose(SectionForm section, List<SourceLine> lines) {
        var text = prose(lines);
        if (!text.isEmpty()) sections.put(section.number(), text);
        if (lines.stream().filter(line -> line.text().indexOf('\t') >= 0).count() > 1)
            remarks.add(Sentence.of("intake.tableInText", section.heading()));
    }

    /** What stands before the first heading, the legal basis say, goes in front of the first prose. */
    private void preamble(String text) {
        if (text.isEmpty()) return;
        var first = format.sections().stream()
                .filter(SectionForm::isProse)
                .findFirst()
                .orElseThrow();
        sections.merge(first.number(), text, (body, before) -> before + body);
        remarks.add(Sentence.of("intake.preamble", first.heading()));
    }

    private static String prose(List<SourceLine> lines) {
        var text = new StringBuilder();
        lines.stream()
                .filter(line -> !line.isBlank())
                .map(line -> Spaces.strip(line.text()))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
