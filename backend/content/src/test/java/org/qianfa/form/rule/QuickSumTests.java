package org.qianfa.form.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.qianfa.form.content.CellKey;

class QuickSumTests {
    private static final int CELLS = 6;

    private static CellKey cell(int number) {
        return new CellKey(3, "row", "c" + number);
    }

    private static int position(CellKey key) {
        return Integer.parseInt(key.column().substring(1));
    }

    private static SumExpression expression(List<Boolean> minus) {
        return new SumExpression(
                "a",
                IntStream.range(0, minus.size())
                        .mapToObj(at -> new SumExpression.Term(cell(at), minus.get(at)))
                        .toList());
    }

    @Property(tries = 500)
    void itSaysWhatTheExactSumSays(
            @ForAll("numbers") List<Optional<BigDecimal>> numbers, @ForAll("signs") List<Boolean> minus) {
        var expression = expression(minus);
        var quick = expression
                .quick(QuickSumTests::position)
                .value(numbers.stream()
                        .mapToLong(number -> number.map(value ->
                                        value.movePointRight(QuickSum.SCALE).longValueExact())
                                .orElse(QuickSum.NONE))
                        .toArray());
        var exact = expression.value(key -> numbers.get(position(key)));
        assertThat(quick == QuickSum.NONE).isEqualTo(exact.isEmpty());
        exact.ifPresent(
                value -> assertThat(BigDecimal.valueOf(quick, QuickSum.SCALE)).isEqualByComparingTo(value));
    }

    @Provide
    Arbitrary<List<Optional<BigDecimal>>> numbers() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999"), new BigDecimal("99999999"))
                .ofScale(QuickSum.SCALE)
                .optional()
                .list()
                .ofSize(CELLS);
    }

    @Provide
    Arbitrary<List<Boolean>> signs() {
        return Arbitraries.of(true, false).list().ofMinSize(1).ofMaxSize(CELLS);
    }

    @Test
    void whatIsTooLargeForItIsNotTakenForANumber() {
        var sum = expression(List.of(false, false)).quick(QuickSumTests::position);
        assertThatThrownBy(() -> sum.value(new long[] {Long.MAX_VALUE, 1})).isInstanceOf(ArithmeticException.class);
    }
}
