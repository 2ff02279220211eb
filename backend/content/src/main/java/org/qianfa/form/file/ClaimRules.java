package org.qianfa.form.file;

import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** Rules that compare what the prose claims of a quantity with what a table says. */
final class ClaimRules {
    private ClaimRules() {}

    static Rule read(WrittenRule written) {
        var entry = written.entry();
        written.require(entry.claim().matches("[a-z][A-Za-z0-9]*"), "no claim");
        written.require(!entry.readings().isEmpty(), "no readings");
        return new Rule.ClaimedQuantity(
                entry.id(),
                entry.severity(),
                entry.table(),
                entry.claim(),
                entry.kind().equals("none"),
                entry.readings().stream()
                        .map(reading -> reading(written, reading))
                        .toList());
    }

    /** The terms are rows of the column that the rule or the reading names, or columns of its row. */
    private static SumExpression reading(WrittenRule written, FormFile.Sum reading) {
        if (!reading.columns().isEmpty()) return overColumns(written, reading);
        return ofLine(written, reading, written.entry().column());
    }

    /** The rows that are named, in each of the columns that are named. */
    private static SumExpression overColumns(WrittenRule written, FormFile.Sum reading) {
        return new SumExpression(
                reading.name(),
                reading.columns().stream()
                        .flatMap(column -> ofLine(written, reading, column).terms().stream())
                        .toList());
    }

    private static SumExpression ofLine(WrittenRule written, FormFile.Sum reading, String column) {
        var entry = written.entry();
        var first = TermParser.firstKey(reading);
        var byRow = !entry.row().isEmpty();
        var line = written.table().parts().stream()
                .map(part -> new TableShapeLine(part, byRow, byRow ? entry.row() : column))
                .filter(each -> each.isInBlock() && each.across().contains(first))
                .findFirst()
                .orElseThrow(() -> written.refused("no “" + first + "” in “" + entry.row() + column + "”"));
        return written.expression(reading, line);
    }
}
