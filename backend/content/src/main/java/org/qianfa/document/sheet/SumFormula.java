package org.qianfa.document.sheet;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** Sums of the form as formulas of a workbook, in which what is blank or no number counts as 0. */
final class SumFormula {
    private SumFormula() {}

    /** The sums whose totals stand in a table. */
    static List<Rule.Equation> sumsOf(Format form, int table) {
        return form.rules().stream()
                .filter(Rule.Equation.class::isInstance)
                .map(Rule.Equation.class::cast)
                .filter(equation -> equation.sum() && equation.table() == table)
                .toList();
    }

    /** @param reference how a formula names a cell */
    static String write(SumExpression expression, Function<CellKey, String> reference) {
        var minus = sum(expression, true, reference);
        return sum(expression, false, reference) + (minus.equals("SUM()") ? "" : "-" + minus);
    }

    private static String sum(SumExpression expression, boolean minus, Function<CellKey, String> reference) {
        return expression.terms().stream()
                .filter(term -> term.minus() == minus)
                .map(term -> reference.apply(term.key()))
                .collect(Collectors.joining(",", "SUM(", ")"));
    }
}
