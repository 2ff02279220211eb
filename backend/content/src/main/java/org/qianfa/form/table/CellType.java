package org.qianfa.form.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** What may stand in a cell: a number of at most so many digits before and after the point, and perhaps no less than a bound. */
public record CellType(int digits, int scale, Optional<BigDecimal> least, Optional<String> unit) {
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?");

    /** What is wrong with a value. */
    public enum Fault {
        NOT_A_NUMBER,
        NOT_WHOLE,
        TOO_MANY_DECIMALS,
        TOO_LONG,
        TOO_SMALL
    }

    public CellType {
        if (digits < 1 || digits > 14 || scale < 0 || scale > 4)
            throw new IllegalArgumentException("digits 1 to 14 and scale 0 to 4, not " + digits + " and " + scale);
    }

    public boolean whole() {
        return scale == 0;
    }

    /** The number that the text says, where the text is a valid value of this type. */
    public Optional<BigDecimal> number(String text) {
        return fault(text).isPresent() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    public Optional<Fault> fault(String text) {
        if (text.length() > 40 || !NUMBER.matcher(text).matches()) return Optional.of(Fault.NOT_A_NUMBER);
        var number = new BigDecimal(text);
        if (number.scale() > scale) return Optional.of(whole() ? Fault.NOT_WHOLE : Fault.TOO_MANY_DECIMALS);
        if (number.precision() - number.scale() > digits) return Optional.of(Fault.TOO_LONG);
        return least.filter(bound -> number.compareTo(bound) < 0).map(_ -> Fault.TOO_SMALL);
    }
}
