package org.qianfa.check.claim;

import java.math.BigDecimal;
import java.util.List;
import org.qianfa.check.Place;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;

/**
 * A change that a sentence states: 较上年增加3件, 增长50%.
 *
 * @param said with its sign
 * @param unit of the change: % or what is counted
 * @param now what it may be the change of, the nearest first
 * @param last what the sentence itself gives as the figure before
 * @param differences other changes of the sentence in the unit of now: from them the figure before follows
 * @param againstLastYear says so
 */
public record Change(
        Statement statement,
        int start,
        int end,
        BigDecimal said,
        String unit,
        List<Quantity> now,
        List<BigDecimal> last,
        List<BigDecimal> differences,
        boolean againstLastYear) {
    public boolean isRate() {
        return unit.equals("%");
    }

    public Place place() {
        return statement.place(start, end);
    }
}
