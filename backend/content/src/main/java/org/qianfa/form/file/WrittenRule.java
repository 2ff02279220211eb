package org.qianfa.form.file;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.rule.SumExpression;

/** A rule as the form file writes it, with the tables that it may be about; what is missing in it is refused by its id. */
record WrittenRule(FormFile.RuleEntry entry, List<TableShape> tables) {
    String where() {
        return "rule " + entry.id();
    }

    void require(boolean holds, String complaint) {
        FormRequirements.that(holds, where() + ": " + complaint);
    }

    IllegalArgumentException refused(String complaint) {
        return new IllegalArgumentException(where() + ": " + complaint);
    }

    private <T> T needed(Optional<T> value, String complaint) {
        return value.orElseThrow(() -> refused(complaint));
    }

    TableShape table() {
        return needed(
                tables.stream().filter(table -> table.number() == entry.table()).findFirst(),
                "there is no table " + entry.table());
    }

    FormFile.Sum left() {
        return needed(entry.left(), "no left side");
    }

    FormFile.Sum right() {
        return needed(entry.right(), "no right side");
    }

    FormFile.Sum before() {
        return needed(entry.before(), "nothing before");
    }

    BigDecimal bound() {
        return needed(entry.bound(), "no bound");
    }

    BigDecimal times() {
        return needed(entry.times(), "no times");
    }

    /** Whether the rule holds for this row or column: for those that it names, or for all where it names none. */
    boolean isAbout(String line) {
        return entry.lines().isEmpty() || entry.lines().contains(line);
    }

    /** The sum with the cells of one row or column. */
    SumExpression expression(FormFile.Sum sum, TableShapeLine line) {
        return new SumExpression(
                sum.name(),
                TermParser.parse(sum, line.across(), where()).stream()
                        .map(term -> new SumExpression.Term(line.cell(entry.table(), term.key()), term.minus()))
                        .toList());
    }
}
