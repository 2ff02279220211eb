package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/**
 * T3-5, T2-2: this year begins with what last year's report ended with. Silent where last year's form has no such cell, and of a total that
 * differs only because its parts do: those are found.
 */
public final class CarriedOver implements Check {
    @Override
    public Set<String> judgedRules(Format form) {
        return form.ruleIds(Rule.CarryOver.class);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.reportsToCompare().lastYear().stream().flatMap(last -> report.rules(Rule.CarryOver.class)
                .flatMap(rule -> finding(rule, report, last).stream()));
    }

    private static Optional<Finding> finding(
            Rule.CarryOver rule, ReportUnderCheck report, ReportsToCompare.LastYear last) {
        var now = rule.left().value(report::number);
        var before = rule.before().value(key -> number(last, key));
        var change = rule.change()
                .map(expression -> expression.value(report::number))
                .orElse(Optional.of(BigDecimal.ZERO));
        if (now.isEmpty() || before.isEmpty() || change.isEmpty()) return Optional.empty();
        var expected = before.get().add(change.get());
        if (now.get().compareTo(expected) == 0 || followsFromParts(rule, now.get(), before.get(), report, last))
            return Optional.empty();
        var difference = now.get().subtract(expected).abs();
        return Optional.of(new Finding(
                rule.id(),
                Severity.ofLetter(rule.severity()),
                ReportUnderCheck.placeOf(rule.left().keys()),
                rule.left().keys(),
                now,
                Optional.of(expected),
                Optional.of(difference),
                message(rule, now.get(), before.get(), change.get(), difference),
                Sentence.of("check.carryOver.remedy")));
    }

    /** Whether this year's value and last year's are the sums of their parts, each of which is carried over by this rule itself. */
    private static boolean followsFromParts(
            Rule.CarryOver rule,
            BigDecimal now,
            BigDecimal before,
            ReportUnderCheck report,
            ReportsToCompare.LastYear last) {
        var total = rule.left().keys();
        return report.rules(Rule.Equation.class)
                .filter(sum -> sum.sum() && sum.right().keys().equals(total))
                .anyMatch(sum -> {
                    var parts = sum.left().keys();
                    var carried = report.rules(Rule.CarryOver.class)
                            .filter(other -> other.id().equals(rule.id()))
                            .filter(other -> other.left().keys().size() == 1
                                    && parts.contains(other.left().keys().getFirst()))
                            .toList();
                    return carried.size() == parts.size()
                            && isSum(now, carried.stream().map(other -> other.left()
                                    .value(report::number)))
                            && isSum(before, carried.stream().map(other -> other.before()
                                    .value(key -> number(last, key))));
                });
    }

    private static boolean isSum(BigDecimal total, Stream<Optional<BigDecimal>> parts) {
        var known = parts.toList();
        return known.stream().allMatch(Optional::isPresent)
                && known.stream()
                                .flatMap(Optional::stream)
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(total)
                        == 0;
    }

    private static Sentence message(
            Rule.CarryOver rule, BigDecimal now, BigDecimal before, BigDecimal change, BigDecimal difference) {
        return rule.change()
                .map(expression -> Sentence.of(
                        "check.carryOver.changed",
                        rule.about(),
                        rule.left().name(),
                        now.toPlainString(),
                        rule.before().name(),
                        before.toPlainString(),
                        expression.name(),
                        change.toPlainString(),
                        before.add(change).toPlainString(),
                        difference.toPlainString()))
                .orElseGet(() -> Sentence.of(
                        "check.carryOver",
                        rule.about(),
                        rule.left().name(),
                        now.toPlainString(),
                        rule.before().name(),
                        before.toPlainString(),
                        difference.toPlainString()));
    }

    private static Optional<BigDecimal> number(ReportsToCompare.LastYear last, CellKey key) {
        return last.form()
                .table(key.table())
                .flatMap(table -> table.number(key, last.content().cells()));
    }
}
