package org.qianfa.check.language;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A total and the list of its parts: 共 34 条，其中 a 1 条、b 33 条.
 *
 * @param totals what the list may belong to, the nearest last; never empty
 * @param items in order; never empty
 * @param behindColon the list stands behind a colon
 * @param openEnded the sentence itself says that more could be named
 */
public record Breakdown(
        Statement statement, List<Quantity> totals, List<Item> items, boolean behindColon, boolean openEnded) {
    private static final Pattern REST = Pattern.compile("其他|其它|其余");
    /** How much of the total a list must reach to be meant as the whole, by the number of its items. */
    private static final double[] LEAST_SHARE = {1, 1, 0.9, 0.85, 0.8, 0.75, 0.7};

    private static final double[] LEAST_SHARE_BEHIND_COLON = {1, 1, 0.85, 0.6, 0.6, 0.6, 0.6};

    /**
     * One part.
     *
     * @param name the words before it
     * @param mayEndList may be a thought of its own, behind which the list is at its end
     */
    record Item(String name, Quantity quantity, boolean mayEndList) {}

    /** What the list most likely belongs to: the least that it does not exceed, else the nearest. */
    public Quantity total() {
        return totals.stream()
                .filter(total -> total.value().compareTo(sum()) >= 0)
                .min(Comparator.comparing(Quantity::value))
                .orElseGet(totals::getLast);
    }

    public Quantity last() {
        return items.getLast().quantity();
    }

    public BigDecimal sum() {
        return sum(items.size());
    }

    private BigDecimal sum(int first) {
        return items.stream()
                .limit(first)
                .map(item -> item.quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** More than anything that the list may belong to. */
    public boolean exceedsTotals() {
        return totals.stream().allMatch(total -> total.value().compareTo(sum()) < 0);
    }

    /** Whether the list, or its beginning where another thought follows, adds up to anything that it may belong to. */
    public boolean addsUp() {
        for (var i = 1; i <= items.size(); i++)
            if ((i == items.size() || items.get(i).mayEndList()) && isTotal(sum(i))) return true;
        return totals.stream()
                        .map(Quantity::value)
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .compareTo(sum())
                == 0;
    }

    private boolean isTotal(BigDecimal sum) {
        return totals.stream().anyMatch(total -> total.value().compareTo(sum) == 0);
    }

    /**
     * Whether the list is meant to name everything. 其中 alone may name a part: one item never is the whole; two or more are where
     * they reach nearly all of it, where a rest (其他) is counted, or, for longer lists and behind a colon, where they reach most of it.
     */
    public boolean isComplete() {
        if (openEnded || items.size() < 2) return false;
        var share = total().value().signum() == 0
                ? 1
                : sum().doubleValue() / total().value().doubleValue();
        if (REST.matcher(items.getLast().name()).find()) return true;
        if (items.stream().anyMatch(item -> REST.matcher(item.name()).find())) return share >= 0.5;
        return share
                >= (behindColon ? LEAST_SHARE_BEHIND_COLON : LEAST_SHARE)
                        [Math.min(items.size(), LEAST_SHARE.length - 1)];
    }
}
