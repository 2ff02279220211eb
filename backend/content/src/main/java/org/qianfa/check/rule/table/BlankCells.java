package org.qianfa.check.rule.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.check.rule.form.MissingSections;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.table.TableForm;
import org.qianfa.text.Sentence;

/** T3-4 and its like: no cell is blank. A clerk is shown one line for a cell, a row or a table, whichever says all of it. */
public final class BlankCells implements Check {
    private static final int ROWS_TO_NAME = 3;

    @Override
    public Set<String> judgedRules(Format form) {
        return form.ruleIds(Rule.Values.class);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        if (!report.profile().requiresCompleteness()) return Stream.empty();
        return report.rules(Rule.Values.class)
                .filter(rule -> !MissingSections.isAbsent(rule.table(), report))
                .flatMap(rule -> blanks(rule, report.table(rule.table()), report));
    }

    private static Stream<Finding> blanks(Rule.Values rule, TableForm table, ReportUnderCheck report) {
        Map<String, List<CellKey>> rows = new LinkedHashMap<>();
        for (var key : blank(table, report))
            rows.computeIfAbsent(key.row(), _ -> new ArrayList<>()).add(key);
        if (rows.size() <= ROWS_TO_NAME)
            return rows.values().stream()
                    .map(cells -> finding(rule, ReportUnderCheck.placeOf(cells), cells, row(table, cells)));
        var all = rows.values().stream().flatMap(List::stream).toList();
        return Stream.of(finding(
                rule,
                new Place.InTable(table.number()),
                all,
                Sentence.of("check.blank.table", Integer.toString(table.number()), table.caption(), all.size())));
    }

    /** A blank total follows from the blanks above it and is named only where it could have been computed. */
    private static List<CellKey> blank(TableForm table, ReportUnderCheck report) {
        var cells = report.content().cells();
        var computed = table.withTotals(cells);
        return table.cells().stream()
                .filter(cell -> cells.at(cell.key()).isEmpty())
                .filter(cell -> !cell.computed() || computed.at(cell.key()).isPresent())
                .map(cell -> cell.key())
                .toList();
    }

    private static Sentence row(TableForm table, List<CellKey> cells) {
        var first = cells.getFirst();
        if (cells.size() == 1)
            return Sentence.of(
                    "check.blank.cell", table.cell(first).orElseThrow().name());
        var name = table.blocks().stream()
                .flatMap(block -> block.row(first.row()).stream())
                .findFirst()
                .orElseThrow()
                .name();
        return Sentence.of("check.blank.row", name, cells.size());
    }

    private static Finding finding(Rule.Values rule, Place place, List<CellKey> cells, Sentence message) {
        return Finding.plain(
                rule.id(),
                Severity.ofLetter(rule.severity()),
                place,
                cells,
                message,
                Sentence.of("check.blank.remedy"));
    }
}
