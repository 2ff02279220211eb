package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/** T2-3: what follows from several cells is not less than the bound. */
final class LowerBounds {
    private LowerBounds() {}

    static Stream<Finding> judge(Rule.AtLeast rule, ReportUnderCheck report) {
        return rule
                .left()
                .value(report::number)
                .filter(value -> value.compareTo(rule.bound()) < 0)
                .map(value -> finding(rule, value))
                .stream();
    }

    private static Finding finding(Rule.AtLeast rule, BigDecimal value) {
        return new Finding(
                rule.id(),
                Severity.ofLetter(rule.severity()),
                ReportUnderCheck.placeOf(rule.left().keys()),
                rule.left().keys(),
                Optional.of(value),
                Optional.of(rule.bound()),
                Optional.of(rule.bound().subtract(value)),
                Sentence.of(
                        "check.atLeast",
                        rule.about(),
                        rule.left().name(),
                        value.toPlainString(),
                        rule.bound().toPlainString()),
                Sentence.of("check.atLeast.remedy"));
    }
}
