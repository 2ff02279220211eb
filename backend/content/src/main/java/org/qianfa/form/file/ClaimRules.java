package org.qianfa.form.file;

import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** Rules that compare what the prose claims of a quantity with what a table says. */
final class ClaimRules {
    private ClaimRules() {}

    static Rule read(WrittenRule written) {
        var law = written.law();
        written.require(law.claim().matches("[a-z][A-Za-z0-9]*"), "no claim");
        written.require(!law.readings().isEmpty(), "no readings");
        return new Rule.Stated(
                law.id(),
                law.severity(),
                law.table(),
                law.claim(),
                law.kind().equals("none"),
                law.readings().stream()
                        .map(reading -> reading(written, reading))
                        .toList());
    }

    /** The terms are rows of the column that the rule names, or columns of its row. */
    private static SumExpression reading(WrittenRule written, FormFile.Sum reading) {
        var law = written.law();
        var first = TermParser.first(reading);
        var byRow = !law.row().isEmpty();
        var line = written.table().parts().stream()
                .map(part -> new TableShapeLine(part, byRow, byRow ? law.row() : law.column()))
                .filter(each -> each.isInBlock() && each.across().contains(first))
                .findFirst()
                .orElseThrow(() -> written.refused("no “" + first + "” in “" + law.row() + law.column() + "”"));
        return written.expression(reading, line);
    }
}
