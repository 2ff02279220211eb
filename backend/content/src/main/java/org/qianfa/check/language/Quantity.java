package org.qianfa.check.language;

import java.math.BigDecimal;

/**
 * A number with its unit, in a clause.
 *
 * @param unit the counter: 件, 条, 元, %; money is in 元 and its unit is 元
 * @param start of number and what makes it vague, in the normalized text
 * @param end behind the unit
 */
public record Quantity(BigDecimal value, Exactness exactness, String unit, int start, int end) {
    /** How sure the number is meant to be. */
    public enum Exactness {
        EXACT,
        ABOUT,
        RANGE
    }

    public boolean isExact() {
        return exactness == Exactness.EXACT;
    }

    public boolean isPercentage() {
        return unit.equals("%");
    }

    public boolean isMoney() {
        return unit.equals("元");
    }

    /** Counts things, one by one: neither money nor a share nor a multiple. */
    public boolean isCount() {
        return !isPercentage() && !isMoney() && !unit.equals("倍") && !unit.equals("百分点");
    }

    Quantity movedBy(int places) {
        return new Quantity(value, exactness, unit, start + places, end + places);
    }
}
