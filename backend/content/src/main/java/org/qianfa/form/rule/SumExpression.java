package org.qianfa.form.rule;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.qianfa.form.content.CellKey;

/** One side of a comparison: what it is called, and the cells that are added up or taken off. */
public record SumExpression(String name, List<Term> terms) {
    /** A cell with its sign. */
    public record Term(CellKey key, boolean minus) {}

    /** The sum, where every term is a valid number. */
    public Optional<BigDecimal> value(Function<CellKey, Optional<BigDecimal>> numbers) {
        var sum = BigDecimal.ZERO;
        for (var term : terms) {
            var number = numbers.apply(term.key());
            if (number.isEmpty()) return Optional.empty();
            sum = term.minus() ? sum.subtract(number.get()) : sum.add(number.get());
        }
        return Optional.of(sum);
    }

    /** What the valid cells alone come to: at least so much where no cell is below 0. Empty where something is taken off. */
    public Optional<BigDecimal> least(Function<CellKey, Optional<BigDecimal>> numbers) {
        return terms.stream().anyMatch(Term::minus)
                ? Optional.empty()
                : Optional.of(terms.stream()
                        .flatMap(term -> numbers.apply(term.key()).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    /** @param position where the number of a cell stands in the array */
    public QuickSum quick(ToIntFunction<CellKey> position) {
        return new QuickSum(terms, term -> position.applyAsInt(term.key()));
    }

    public List<CellKey> keys() {
        return terms.stream().map(Term::key).toList();
    }
}
