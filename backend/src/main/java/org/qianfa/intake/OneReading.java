package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.qianfa.format.CellKey;
import org.qianfa.format.Cells;
import org.qianfa.format.Format;
import org.qianfa.format.SectionForm;
import org.qianfa.format.TableForm;
import org.qianfa.format.Written;
import org.qianfa.shared.Sentence;

/** The work of reading one document in one form. */
final class OneReading {
    private static final int MOST_BEFORE = 3000;

    private final List<FormWords> forms;
    private final FormWords words;
    private final Format format;
    private final ToIntFunction<Piece> tableOf;
    private final Split split;
    private final TreeMap<Integer, String> sections = new TreeMap<>();
    private final TreeMap<CellKey, String> cells = new TreeMap<>();
    private final List<Unplaced> unplaced = new ArrayList<>();
    private final List<Written.Label> labels = new ArrayList<>();
    private final List<Sentence> remarks = new ArrayList<>();
    private int fit;

    OneReading(List<FormWords> forms, FormWords words, List<Piece> lines, List<Sentence> known) {
        this.forms = forms;
        this.words = words;
        this.format = words.form();
        this.tableOf = words.tablesOfLines();
        this.split = Split.of(words, lines, tableOf);
        remarks.addAll(known);
        remarks.addAll(split.remarks());
    }

    Reading read() {
        var found = new ArrayList<Sentence>();
        var parts = StrayTables.home(words, tableOf, split.parts(), found);
        var year = split.title().map(Titles.Title::year).or(() -> yearOfPeriod(parts));
        split.title().ifPresentOrElse(this::year, () -> remarks.add(Sentence.of("intake.noTitle")));
        if (parts.stream().allMatch(part -> part.section() == 0)) noSections(parts);
        else {
            remarks.addAll(split.missing(format));
            remarks.addAll(found);
            for (var section : format.sections()) section(section, lines(parts, section.number()));
            preamble(prose(lines(parts, 0)));
        }
        Totals.remarks(format, Cells.of(cells)).forEach(remarks::add);
        return new Reading(
                format,
                split.title().map(Titles.Title::line),
                split.title().map(Titles.Title::organ).filter(organ -> !organ.isEmpty()),
                year,
                new Written(split.title().map(Titles.Title::line), split.headings(), labels),
                sections,
                Cells.of(cells),
                unplaced,
                remarks);
    }

    /** How many cells of the tables are known to be this form's, once it is read. */
    int fit() {
        return fit;
    }

    private void year(Titles.Title title) {
        if (!format.covers(title.year()))
            remarks.add(Sentence.of("intake.otherYear", Integer.toString(title.year()), format.id()));
    }

    private static Optional<Integer> yearOfPeriod(List<Part> parts) {
        var text = prose(parts.getFirst().lines());
        return Titles.yearOfPeriod(text.substring(0, Math.min(text.length(), MOST_BEFORE)));
    }

    private static List<Piece> lines(List<Part> parts, int section) {
        return parts.stream()
                .filter(part -> part.section() == section)
                .flatMap(part -> part.lines().stream())
                .toList();
    }

    private void noSections(List<Part> parts) {
        var text = prose(lines(parts, 0));
        var reason = Sentence.of("intake.reason.noSections");
        if (!text.isEmpty())
            unplaced.add(new Unplaced(
                    OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), text, List.of(), List.of(), reason));
        remarks.add(reason);
    }

    private void section(SectionForm section, List<Piece> lines) {
        if (section.table().isPresent())
            table(section, format.table(section.table().getAsInt()).orElseThrow(), lines);
        else prose(section, lines);
    }

    private void table(SectionForm section, TableForm table, List<Piece> lines) {
        var others = new OtherForms(forms, format, table.number());
        var reading = new TableReading(section.number(), table, words.words(table), others).read(lines);
        fit += reading.fit();
        cells.putAll(reading.cells());
        unplaced.addAll(reading.unplaced());
        labels.addAll(reading.labels());
        remarks.addAll(reading.remarks());
    }

    private void prose(SectionForm section, List<Piece> lines) {
        var text = prose(lines);
        if (!text.isEmpty()) sections.put(section.number(), text);
        if (lines.stream().filter(line -> line.text().indexOf('\t') >= 0).count() > 1)
            remarks.add(Sentence.of("intake.tableInText", section.heading()));
    }

    /** What stands before the first heading, the legal basis say, goes in front of the first prose. */
    private void preamble(String text) {
        if (text.isEmpty()) return;
        var first = format.sections().stream()
                .filter(SectionForm::narrative)
                .findFirst()
                .orElseThrow();
        sections.merge(first.number(), text, (body, before) -> before + body);
        remarks.add(Sentence.of("intake.preamble", first.heading()));
    }

    private static String prose(List<Piece> lines) {
        var text = new StringBuilder();
        lines.stream()
                .filter(line -> !line.blank())
                .map(line -> Piece.strip(line.text()))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }
}
