package org.qianfa.check.breakdown;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.qianfa.check.Place;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;

/**
 * A number in a list, or the whole that is divided, with the words that name it.
 *
 * @param statement in which it stands
 * @param amount what it may stand for
 * @param gap from the number of the same kind before it, with all marks
 * @param name the words right before it
 * @param behind the words behind it, up to the next mark or number
 * @param each how many things the number is said of: 2 in "预算、决算各4条"
 */
public record Part(
        Statement statement, Quantity quantity, Amount amount, String gap, String name, String behind, int each) {
    private static final Pattern REST = Pattern.compile("其他(?!处理|结果|各类申请)|其它|其余|剩余|另外");
    private static final Pattern TEN_THOUSANDS = Pattern.compile("\\d\\.\\d{1,6}[万亿]");

    Place place() {
        return statement.place(quantity.start(), quantity.end());
    }

    /** What it counts in all. */
    public BigDecimal value() {
        return quantity.value().multiply(BigDecimal.valueOf(each));
    }

    /** Both together, as one whole. */
    Part with(Part later) {
        var both = new Quantity(
                value().add(later.value()),
                Quantity.Exactness.EXACT,
                quantity.unit(),
                quantity.start(),
                later.quantity().end());
        return new Part(statement, both, amount.plus(later.amount), gap, name, later.behind(), 1);
    }

    static Part of(Statement statement, Quantity quantity, String gap, String name, String behind, int each) {
        var written = statement.normalizedWords(quantity.start(), quantity.end());
        return new Part(statement, quantity, Amount.of(quantity, written).times(each), gap, name, behind, each);
    }

    private String written() {
        return statement.normalizedWords(quantity.start(), quantity.end());
    }

    /** Told in 万 with decimals, so that it has been rounded. */
    boolean isRounded() {
        return !quantity.isMoney() && TEN_THOUSANDS.matcher(written()).find();
    }

    boolean isRest() {
        return REST.matcher(name).find() || REST.matcher(behind).find();
    }

    /** The words on both sides. */
    public String words() {
        return name + behind;
    }
}
