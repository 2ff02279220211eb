package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/** T3-1, T3-2, T3-3, T4-1: two sides are equal. */
final class Equations {
    private Equations() {}

    static Stream<Finding> judge(Rule.Equation rule, ReportUnderCheck report) {
        var left = rule.left().value(report::number);
        var right = rule.right().value(report::number);
        if (left.isEmpty() || right.isEmpty() || left.get().compareTo(right.get()) == 0) return Stream.empty();
        return Stream.of(finding(rule, left.get(), right.get()));
    }

    private static Finding finding(Rule.Equation rule, BigDecimal left, BigDecimal right) {
        var cells = Stream.concat(rule.left().keys().stream(), rule.right().keys().stream())
                .toList();
        var difference = left.subtract(right).abs();
        return new Finding(
                rule.id(),
                Severity.ofLetter(rule.severity()),
                ReportUnderCheck.placeOf(rule.sum() ? rule.right().keys() : cells),
                cells,
                Optional.of(left),
                Optional.of(right),
                Optional.of(difference),
                Sentence.of(
                        "check.equation",
                        rule.about(),
                        rule.left().name(),
                        left.toPlainString(),
                        rule.right().name(),
                        right.toPlainString(),
                        difference.toPlainString()),
                Sentence.of(
                        rule.sum() ? "check.sum.remedy" : "check.equation.remedy",
                        rule.left().name(),
                        rule.right().name()));
    }
}
