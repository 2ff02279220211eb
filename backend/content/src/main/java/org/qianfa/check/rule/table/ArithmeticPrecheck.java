package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qianfa.form.Format;
import org.qianfa.form.content.Cells;
import org.qianfa.form.rule.QuickSum;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;
import org.qianfa.form.table.ValueCell;

/**
 * A form's arithmetic on whole numbers in arrays: says quickly which rules may be broken, so that only those are judged in full. A sum too
 * large for it counts as broken.
 */
final class ArithmeticPrecheck {
    private static final SumExpression NOTHING = new SumExpression("", List.of());

    private final Format form;
    private final CellNumbers.Order order;
    private final List<QuickRule> quickRules;

    /** A rule that may be broken. */
    sealed interface Suspect {}

    record Equal(Rule.Equation rule) implements Suspect {}

    record Bounded(Rule.AtLeast rule) implements Suspect {}

    /**
     * A rule with its sums; one compared with a bound has nothing on the right.
     *
     * @param bound in ten-thousandths
     */
    private record QuickRule(Suspect rule, QuickSum left, QuickSum right, long bound) {}

    ArithmeticPrecheck(Format form) {
        this.form = form;
        var cells = form.tables().stream()
                .flatMap(table -> table.cells().stream())
                .sorted(Comparator.comparing(ValueCell::key))
                .toList();
        order = new CellNumbers.Order(cells);
        quickRules = quickRules();
    }

    @SuppressWarnings("ReferenceEquality") // a form is read once
    boolean areOf(Format other) {
        return form == other;
    }

    private List<QuickRule> quickRules() {
        var found = new ArrayList<QuickRule>();
        for (var rule : form.rules()) {
            if (rule instanceof Rule.Equation equation)
                found.add(new QuickRule(
                        new Equal(equation),
                        equation.left().quick(order::of),
                        equation.right().quick(order::of),
                        0));
            if (rule instanceof Rule.AtLeast least)
                found.add(new QuickRule(
                        new Bounded(least),
                        least.left().quick(order::of),
                        NOTHING.quick(order::of),
                        tenThousandths(least.bound())));
        }
        return found;
    }

    /** A bound between two ten-thousandths is the upper one: then the rule is judged in full. */
    private static long tenThousandths(BigDecimal bound) {
        return bound.movePointRight(QuickSum.SCALE)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** Rules that may be broken, in the order of the form; those with a cell that is no number are not among them. */
    List<Suspect> suspects(Cells cells) {
        var numbers = order.numbers(cells);
        var found = new ArrayList<Suspect>(0);
        for (var quick : quickRules) if (mayBeBroken(quick, numbers)) found.add(quick.rule());
        return found;
    }

    private static boolean mayBeBroken(QuickRule quick, long[] numbers) {
        try {
            var left = quick.left().value(numbers);
            if (left == QuickSum.NONE) return false;
            if (quick.rule() instanceof Bounded) return left < quick.bound();
            var right = quick.right().value(numbers);
            return right != QuickSum.NONE && left != right;
        } catch (ArithmeticException tooLarge) {
            return true;
        }
    }
}
