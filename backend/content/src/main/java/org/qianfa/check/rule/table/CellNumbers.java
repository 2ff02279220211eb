package org.qianfa.check.rule.table;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.rule.QuickSum;
import org.qianfa.form.table.CellType;
import org.qianfa.form.table.ValueCell;

/** A report's cells as ten-thousandths in an array, read in one walk beside the form's cells in the same order. */
final class CellNumbers implements BiConsumer<CellKey, String> {
    private final Order order;
    private final long[] numbers;
    private int next;

    private CellNumbers(Order order) {
        this.order = order;
        numbers = new long[order.keys.length];
        Arrays.fill(numbers, QuickSum.NONE);
    }

    /** The cells of a form in the order in which {@link Cells} keeps them. */
    static final class Order {
        private final CellKey[] keys;
        private final CellType[] types;

        Order(List<ValueCell> sorted) {
            keys = sorted.stream().map(ValueCell::key).toArray(CellKey[]::new);
            types = sorted.stream().map(ValueCell::type).toArray(CellType[]::new);
        }

        int of(CellKey key) {
            return Arrays.binarySearch(keys, key);
        }

        long[] numbers(Cells cells) {
            var walk = new CellNumbers(this);
            cells.values().forEach(walk);
            return walk.numbers;
        }
    }

    @Override
    public void accept(CellKey key, String text) {
        while (next < order.keys.length) {
            var own = order.keys[next];
            if (own.equals(key)) {
                numbers[next] = number(text, order.types[next]);
                next++;
                return;
            }
            if (own.compareTo(key) > 0) return;
            next++;
        }
    }

    private static long number(String text, CellType type) {
        var length = text.length();
        if (length > Math.min(type.digits(), 9)
                || (length > 1 && text.charAt(0) == '0')
                || (type.least().isPresent() && type.least().get().signum() > 0)) return otherNumber(text, type);
        var number = 0;
        for (var i = 0; i < length; i++) {
            var digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) return otherNumber(text, type);
            number = 10 * number + digit;
        }
        return number * 10_000L;
    }

    private static long otherNumber(String text, CellType type) {
        return type.number(text)
                .map(number -> number.movePointRight(QuickSum.SCALE).longValueExact())
                .orElse(QuickSum.NONE);
    }
}
