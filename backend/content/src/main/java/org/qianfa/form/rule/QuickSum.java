package org.qianfa.form.rule;

import java.util.List;
import java.util.function.ToIntFunction;

/**
 * A sum of the form for many contents, whose numbers stand in an array as whole ten-thousandths. Says what {@link SumExpression#value} says, as
 * long as it fits.
 */
public final class QuickSum {
    /** Decimals that any type of cell may have. */
    public static final int SCALE = 4;

    /** Stands for a cell that is blank or holds no valid number, and for a sum with such a cell. */
    public static final long NONE = Long.MIN_VALUE;

    /** {@code ~position} is taken off. */
    private final int[] positions;

    QuickSum(List<SumExpression.Term> terms, ToIntFunction<SumExpression.Term> position) {
        this.positions = terms.stream()
                .mapToInt(term -> term.minus() ? ~position.applyAsInt(term) : position.applyAsInt(term))
                .toArray();
    }

    /** @throws ArithmeticException where it is too large */
    public long value(long[] numbers) {
        var sum = 0L;
        for (var position : positions) {
            var number = numbers[position < 0 ? ~position : position];
            if (number == NONE) return NONE;
            sum = position < 0 ? Math.subtractExact(sum, number) : Math.addExact(sum, number);
        }
        return sum;
    }
}
