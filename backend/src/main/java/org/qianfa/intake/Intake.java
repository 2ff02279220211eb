package org.qianfa.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.qianfa.format.CellKey;
import org.qianfa.format.Cells;
import org.qianfa.format.Format;
import org.qianfa.format.Formats;
import org.qianfa.format.SectionForm;
import org.qianfa.format.TableForm;
import org.qianfa.format.Written;
import org.qianfa.shared.Sentence;
import org.springframework.stereotype.Component;

/** Reads a report that somebody pasted or uploaded. */
@Component
public final class Intake {
    private static final int MOST_CHARACTERS = 2 * 1024 * 1024;
    private static final int MOST_LINES = 50_000;

    private final Formats formats;

    public Intake(Formats formats) {
        this.formats = formats;
    }

    /**
     * @param fileName as the browser gave it
     * @throws Unreadable where it cannot be read
     */
    public Reading read(byte[] file, String fileName, Format format) {
        var source = Documents.of(file, fileName);
        return read(SourceText.of(source), format).remarking(source.remarks());
    }

    /**
     * Reads a file in the form in which it is written, which need not be the form of its year.
     *
     * @throws Unreadable where it cannot be read
     */
    public Reading read(byte[] file, String fileName) {
        return read(file, fileName, formats.all().getLast());
    }

    /**
     * What a file says, line by line, a table's fields with tabs between them: to be shown beside what was read of it.
     *
     * @throws Unreadable where it cannot be read
     */
    public List<String> lines(byte[] file, String fileName) {
        return SourceText.of(Documents.of(file, fileName)).lines().toList();
    }

    /** @throws Unreadable where the text is empty or too long */
    public Reading read(String text, Format format) {
        if (text.length() > MOST_CHARACTERS) throw new Unreadable("intake.tooLong");
        var clean = CleanText.of(text);
        if (clean.text().isBlank()) throw new Unreadable("intake.empty");
        if (clean.text().lines().limit(MOST_LINES + 1L).count() > MOST_LINES) throw new Unreadable("intake.tooLong");
        return new OneReading(format, clean).read();
    }

    /** The work on one text. */
    private final class OneReading {
        private final Format format;
        private final Split split;
        private final TreeMap<Integer, String> sections = new TreeMap<>();
        private final TreeMap<CellKey, String> cells = new TreeMap<>();
        private final List<Unplaced> unplaced = new ArrayList<>();
        private final List<Sentence> remarks = new ArrayList<>();

        OneReading(Format format, CleanText clean) {
            this.format = format;
            this.split = Split.of(format, clean.text());
            remarks.addAll(clean.remarks());
            remarks.addAll(split.remarks());
        }

        Reading read() {
            split.title().ifPresentOrElse(this::year, () -> remarks.add(Sentence.of("intake.noTitle")));
            if (split.parts().size() == 1) noSections();
            else sections();
            Totals.remarks(format, Cells.of(cells)).forEach(remarks::add);
            return new Reading(
                    format,
                    split.title().map(Titles.Title::line),
                    split.title().map(Titles.Title::organ),
                    split.title().map(Titles.Title::year),
                    new Written(split.title().map(Titles.Title::line), headings(), List.of()),
                    sections,
                    Cells.of(cells),
                    unplaced,
                    remarks);
        }

        private TreeMap<Integer, String> headings() {
            var headings = new TreeMap<Integer, String>();
            for (var part : split.parts()) if (part.section() > 0) headings.putIfAbsent(part.section(), part.heading());
            return headings;
        }

        private void year(Titles.Title title) {
            if (!format.covers(title.year()))
                remarks.add(Sentence.of("intake.otherYear", Integer.toString(title.year()), format.id()));
        }

        private void noSections() {
            var text = prose(split.parts().getFirst().lines());
            var reason = Sentence.of("intake.reason.noSections");
            if (!text.isEmpty())
                unplaced.add(new Unplaced(
                        OptionalInt.empty(),
                        OptionalInt.empty(),
                        Optional.empty(),
                        text,
                        List.of(),
                        List.of(),
                        reason));
            remarks.add(reason);
        }

        private void sections() {
            var found = Sections.of(format, split);
            remarks.addAll(found.remarks());
            for (var section : format.sections()) {
                var lines = found.lines().getOrDefault(section.number(), List.of());
                if (section.table().isPresent())
                    table(section, format.table(section.table().getAsInt()).orElseThrow(), lines);
                else prose(section, lines);
            }
            preamble(prose(found.lines().getOrDefault(0, List.of())));
        }

        private void table(SectionForm section, TableForm table, List<String> lines) {
            var others = new OtherForms(formats, format, table.number());
            var reading = new TableReading(section.number(), table, others).read(lines);
            cells.putAll(reading.cells());
            unplaced.addAll(reading.unplaced());
            remarks.addAll(reading.remarks());
        }

        private void prose(SectionForm section, List<String> lines) {
            var text = prose(lines);
            if (!text.isEmpty()) sections.put(section.number(), text);
            if (lines.stream().filter(line -> line.indexOf('\t') >= 0).count() > 1)
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

        private static String prose(List<String> lines) {
            var text = new StringBuilder();
            lines.stream().map(Fields::strip).filter(line -> !line.isEmpty()).forEach(line -> text.append(line)
                    .append('\n'));
            return text.toString();
        }
    }
}
