package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.qianfa.intake.outline.SectionLines;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.vocabulary.FormVocabulary;
import org.qianfa.text.Sentence;

/** Finds tables that stand without their section's heading, by the words that only they have, and brings each to its section. */
public final class HeadlessTables {
    private static final int LEAST_LINES = 2;
    private static final int LONGEST_BETWEEN = 60;

    private final FormVocabulary vocabulary;
    private final ToIntFunction<SourceLine> tableOf;
    private final List<Sentence> remarks;
    private final Map<Integer, List<SourceLine>> linesByTable = new HashMap<>();

    private HeadlessTables(FormVocabulary vocabulary, ToIntFunction<SourceLine> tableOf, List<Sentence> remarks) {
        this.vocabulary = vocabulary;
        this.tableOf = tableOf;
        this.remarks = remarks;
    }

    /** The parts, those of tables with the lines that stood elsewhere. */
    public static List<SectionLines> moveToSections(
            FormVocabulary vocabulary,
            ToIntFunction<SourceLine> tableOf,
            List<SectionLines> sections,
            List<Sentence> remarks) {
        var headless = new HeadlessTables(vocabulary, tableOf, remarks);
        var all = new ArrayList<SectionLines>();
        for (var part : sections) all.add(headless.withoutHeadlessTables(part, sections));
        headless.linesByTable.forEach((table, lines) -> all.add(new SectionLines(
                vocabulary.form().sectionHolding(table).orElseThrow().number(), "", lines)));
        return all;
    }

    private SectionLines withoutHeadlessTables(SectionLines part, List<SectionLines> sections) {
        var own = vocabulary
                .form()
                .section(part.section())
                .map(section -> section.table().orElse(0))
                .orElse(0);
        var tables = part.lines().stream().mapToInt(tableOf).toArray();
        var kept = new ArrayList<SourceLine>();
        for (var at = 0; at < tables.length; ) {
            var end = tables[at] == 0 || tables[at] == own ? at : endOfTable(part.lines(), tables, at);
            if (end > at && isTable(part.lines(), tables, at, end) && !standsInItsSection(tables[at], sections)) {
                remarks.add(Sentence.of("intake.tableElsewhere", Integer.toString(tables[at])));
                var heads = heads(kept, tables[at]);
                var lines = linesByTable.computeIfAbsent(tables[at], _ -> new ArrayList<>());
                lines.addAll(heads);
                lines.addAll(part.lines().subList(at, end));
                heads.clear();
                at = end;
            } else kept.add(part.lines().get(at++));
        }
        return new SectionLines(part.section(), part.heading(), kept);
    }

    /** The lines right before a table that have only words of its own, heads one a line say. */
    private List<SourceLine> heads(List<SourceLine> kept, int table) {
        var from = kept.size();
        while (from > 0 && isHead(kept.get(from - 1), table)) from--;
        return kept.subList(from, kept.size());
    }

    private boolean isHead(SourceLine line, int table) {
        return line.fields().stream().noneMatch(LineField::value) && isOfTable(line, table);
    }

    /** Behind the last line that belongs to the table which begins here. */
    private int endOfTable(List<SourceLine> lines, int[] tables, int from) {
        var end = from + 1;
        for (var at = from + 1; at < lines.size(); at++) {
            if (tables[at] == tables[from]) end = at + 1;
            else if (tables[at] != 0) break;
            else if (isOfTable(lines.get(at), tables[from])) end = at + 1;
            else if (lines.get(at).text().length() > LONGEST_BETWEEN || sentence(lines.get(at))) break;
        }
        return end;
    }

    /** A line of values, or of words that this table shares with others. */
    private boolean isOfTable(SourceLine line, int table) {
        var fields = vocabulary.table(table).orElseThrow().fields(line).stream()
                .filter(field -> !field.isEmpty())
                .toList();
        return !fields.isEmpty()
                && fields.stream()
                        .allMatch(field -> field.value()
                                || vocabulary.table(table).orElseThrow().knows(field));
    }

    private static boolean sentence(SourceLine line) {
        return line.text().indexOf('。') >= 0 || line.text().indexOf('；') >= 0;
    }

    private static boolean isTable(List<SourceLine> lines, int[] tables, int from, int to) {
        var sure = 0;
        var values = false;
        for (var at = from; at < to; at++) {
            if (tables[at] == tables[from]) sure++;
            values |= lines.get(at).fields().stream().anyMatch(LineField::value);
        }
        return sure >= LEAST_LINES && values;
    }

    private boolean standsInItsSection(int table, List<SectionLines> sections) {
        var section = vocabulary.form().sectionHolding(table).orElseThrow().number();
        return sections.stream().filter(part -> part.section() == section).anyMatch(part -> part.lines().stream()
                .anyMatch(line -> tableOf.applyAsInt(line) == table));
    }
}
