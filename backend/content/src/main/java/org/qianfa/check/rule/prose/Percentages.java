package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Percentages as prose states them: rounded or cut off, with as many decimals as the writer liked. */
final class Percentages {
    private static final int DECIMALS_SHOWN = 2;

    private Percentages() {}

    static BigDecimal of(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL64);
    }

    /** Whether the number as said, with its decimals, is the exact one rounded or cut off. */
    static boolean isStatedFor(BigDecimal said, BigDecimal exact) {
        var scale = Math.max(0, said.scale());
        return exact.setScale(scale, RoundingMode.HALF_UP).compareTo(said) == 0
                || exact.setScale(scale, RoundingMode.DOWN).compareTo(said) == 0;
    }

    /** Whether the number as said, with its decimals, is the exact one rounded. */
    static boolean isRounded(BigDecimal said, BigDecimal exact) {
        return exact.setScale(Math.max(0, said.scale()), RoundingMode.HALF_UP).compareTo(said) == 0;
    }

    static BigDecimal shown(BigDecimal exact) {
        var shown = exact.setScale(DECIMALS_SHOWN, RoundingMode.HALF_UP).stripTrailingZeros();
        return shown.setScale(Math.max(0, shown.scale()));
    }
}
