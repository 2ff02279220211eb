package org.qianfa.check.rule.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.table.CellType;
import org.qianfa.form.table.ValueCell;
import org.qianfa.text.Sentence;

/** T3-4, T2-1 and their like: what stands in a cell is a number of the cell's type. */
public final class WrongValues implements Check {
    private static final int CELLS_TO_NAME = 12;

    @Override
    public Set<String> judgedRules(Format form) {
        return form.ruleIds(Rule.Values.class);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.rules(Rule.Values.class).flatMap(rule -> wrong(rule, report));
    }

    private static Stream<Finding> wrong(Rule.Values rule, ReportUnderCheck report) {
        var found = new ArrayList<Finding>();
        for (var cell : report.table(rule.table()).cells())
            report.content().cells().at(cell.key()).ifPresent(value -> cell.type()
                    .fault(value)
                    .ifPresent(fault -> found.add(finding(
                            rule,
                            new Place.InCell(cell.key()),
                            List.of(cell.key()),
                            message(cell, value, fault),
                            remedy(cell.type())))));
        if (found.size() <= CELLS_TO_NAME) return found.stream();
        var all = found.stream().flatMap(finding -> finding.cells().stream()).toList();
        var table = report.table(rule.table());
        return Stream.of(finding(
                rule,
                new Place.InTable(rule.table()),
                all,
                Sentence.of("check.value.table", Integer.toString(table.number()), table.caption(), all.size()),
                Sentence.of("check.value.remedy")));
    }

    private static Sentence message(ValueCell cell, String value, CellType.Fault fault) {
        var shown = value.length() > 20 ? value.substring(0, value.offsetByCodePoints(0, 10)) + "…" : value;
        return switch (fault) {
            case NOT_A_NUMBER -> Sentence.of("check.value.notANumber", cell.name(), shown);
            case NOT_WHOLE -> Sentence.of("check.value.notWhole", cell.name(), shown);
            case TOO_MANY_DECIMALS ->
                Sentence.of(
                        "check.value.decimals",
                        cell.name(),
                        shown,
                        Integer.toString(cell.type().scale()));
            case TOO_LONG ->
                Sentence.of(
                        "check.value.tooLong",
                        cell.name(),
                        shown,
                        Integer.toString(cell.type().digits()));
            case TOO_SMALL ->
                Sentence.of(
                        "check.value.tooSmall",
                        cell.name(),
                        shown,
                        cell.type().least().orElseThrow().toPlainString());
        };
    }

    private static Sentence remedy(CellType type) {
        if (!type.whole()) return Sentence.of("check.value.remedy.decimal", Integer.toString(type.scale()));
        return Sentence.of(type.least().isPresent() ? "check.value.remedy" : "check.value.remedy.signed");
    }

    private static Finding finding(
            Rule.Values rule, Place place, List<CellKey> cells, Sentence message, Sentence remedy) {
        return Finding.plain(rule.id(), Severity.ofLetter(rule.severity()), place, cells, message, remedy);
    }
}
