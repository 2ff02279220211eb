package org.qianfa.check.breakdown;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.qianfa.check.language.Quantity;

/**
 * What a stated number may stand for: itself, or with 余 and 约 what rounds to it.
 *
 * @param low the least
 * @param high the most
 */
public record Amount(BigDecimal low, BigDecimal high) {
    static final Amount ZERO = new Amount(BigDecimal.ZERO, BigDecimal.ZERO);

    private static final Pattern MORE = Pattern.compile("[余多几]|超|逾|以上|至少");
    private static final Pattern LESS = Pattern.compile("近|不足|不到|以下");
    private static final Pattern ABOUT = Pattern.compile("约|左右|上下|来");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** @param written the number with its unit, as the sentence has it */
    static Amount of(Quantity quantity, String written) {
        var value = quantity.value();
        if (quantity.isExact()) return new Amount(value, value);
        var grain = grain(value);
        if (ABOUT.matcher(written).find()) return around(value, grain);
        if (LESS.matcher(written).find()) return new Amount(value.subtract(grain), value);
        return MORE.matcher(written).find()
                ? new Amount(value, value.add(grain).subtract(least(value)))
                : around(value, grain);
    }

    private static Amount around(BigDecimal value, BigDecimal grain) {
        var half = grain.divide(TWO);
        return new Amount(value.subtract(half), value.add(half));
    }

    /** Below the next round number. */
    private static BigDecimal least(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0 ? BigDecimal.ZERO : BigDecimal.ONE;
    }

    /** The place of its last digit that is not 0: 10 of 520. */
    private static BigDecimal grain(BigDecimal value) {
        return value.signum() == 0
                ? BigDecimal.ONE
                : BigDecimal.ONE.scaleByPowerOfTen(-value.stripTrailingZeros().scale());
    }

    /** What is rounded to this many, where others are told more finely: 1.2万 stands for 11,500 to 12,500. */
    Amount rounded() {
        return around(low, grain(low));
    }

    Amount plus(Amount other) {
        return new Amount(low.add(other.low), high.add(other.high));
    }

    Amount times(int count) {
        return new Amount(low.multiply(BigDecimal.valueOf(count)), high.multiply(BigDecimal.valueOf(count)));
    }

    boolean exceeds(Amount other) {
        return low.compareTo(other.high) > 0;
    }

    boolean agreesWith(Amount other) {
        return !exceeds(other) && !other.exceeds(this);
    }
}
