package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qianfa.form.Format;
import org.qianfa.form.content.Cells;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;
import org.qianfa.form.table.ValueCell;

/**
 * A form's arithmetic on whole numbers in arrays: says quickly which rules may be broken, so that only those are judged in full. A sum too
 * large for it counts as broken.
 */
final class ArithmeticPrecheck {
    private final Format form;
    private final CellNumbers.Order order;
    private final List<Line> lines;

    /** A rule that may be broken. */
    sealed interface Suspect {}

    record Equal(Rule.Equation rule) implements Suspect {}

    record Bounded(Rule.AtLeast rule) implements Suspect {}

    /**
     * A rule, as positions in the order of cells; {@code ~position} is taken off. One compared with a bound has no right side.
     *
     * @param bound in ten-thousandths
     */
    @SuppressWarnings("ArrayRecordComponent") // summed by the ten thousand, never compared
    private record Line(Suspect rule, int[] left, int[] right, long bound) {}

    ArithmeticPrecheck(Format form) {
        this.form = form;
        var cells = form.tables().stream()
                .flatMap(table -> table.cells().stream())
                .sorted(Comparator.comparing(ValueCell::key))
                .toList();
        order = new CellNumbers.Order(cells);
        lines = lines(form);
    }

    @SuppressWarnings("ReferenceEquality") // a form is read once
    boolean areOf(Format other) {
        return form == other;
    }

    private List<Line> lines(Format form) {
        var found = new ArrayList<Line>();
        for (var rule : form.rules()) {
            if (rule instanceof Rule.Equation equation)
                found.add(new Line(new Equal(equation), positions(equation.left()), positions(equation.right()), 0));
            if (rule instanceof Rule.AtLeast bounded)
                found.add(new Line(
                        new Bounded(bounded), positions(bounded.left()), new int[0], tenThousandths(bounded.bound())));
        }
        return found;
    }

    private int[] positions(SumExpression side) {
        return side.terms().stream()
                .mapToInt(term -> term.minus() ? ~order.of(term.key()) : order.of(term.key()))
                .toArray();
    }

    /** A bound between two ten-thousandths is the upper one: then the rule is judged in full. */
    private static long tenThousandths(BigDecimal bound) {
        return bound.movePointRight(CellNumbers.SCALE)
                .setScale(0, RoundingMode.CEILING)
                .longValueExact();
    }

    /** Rules that may be broken, in the order of the form; those with a cell that is no number are not among them. */
    List<Suspect> suspects(Cells cells) {
        var numbers = order.numbers(cells);
        var found = new ArrayList<Suspect>(0);
        for (var line : lines) if (mayBeBroken(line, numbers)) found.add(line.rule);
        return found;
    }

    private static boolean mayBeBroken(Line line, long[] numbers) {
        try {
            var left = sum(line.left, numbers);
            if (left == CellNumbers.NONE) return false;
            if (line.rule instanceof Bounded) return left < line.bound;
            var right = sum(line.right, numbers);
            return right != CellNumbers.NONE && left != right;
        } catch (ArithmeticException tooLarge) {
            return true;
        }
    }

    private static long sum(int[] positions, long[] numbers) {
        var sum = 0L;
        for (var position : positions) {
            var number = numbers[position < 0 ? ~position : position];
            if (number == CellNumbers.NONE) return CellNumbers.NONE;
            sum = position < 0 ? Math.subtractExact(sum, number) : Math.addExact(sum, number);
        }
        return sum;
    }
}
