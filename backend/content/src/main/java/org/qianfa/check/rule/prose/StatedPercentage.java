package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.Place;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;

/** A share of something as a sentence states it: 占 55%. */
record StatedPercentage(Statement statement, Clause clause, Quantity quantity) {
    private static final Pattern SHARE = Pattern.compile("占[^，；]{0,14}$");

    static List<StatedPercentage> in(Statement statement) {
        var found = new ArrayList<StatedPercentage>();
        for (var clause : statement.clauses())
            for (var quantity : clause.quantities())
                if (quantity.isPercentage()
                        && quantity.isExact()
                        && SHARE.matcher(clause.wordsBefore(quantity)).find())
                    found.add(new StatedPercentage(statement, clause, quantity));
        return found;
    }

    BigDecimal value() {
        return quantity.value();
    }

    /** The words before it. */
    String wordsBefore() {
        return clause.wordsBefore(quantity);
    }

    Place place() {
        return placeTo(this);
    }

    /** From the words before this one to behind the last. */
    Place placeTo(StatedPercentage last) {
        return statement.place(
                clause.startOfWordsBefore(quantity), last.quantity().end());
    }
}
