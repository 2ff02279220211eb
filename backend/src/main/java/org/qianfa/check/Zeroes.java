package org.qianfa.check;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.format.Rule;
import org.qianfa.shared.Sentence;

/** T2-4: what an organ of this kind cannot have is 0. Silent while nobody has said which kind it is. */
final class Zeroes implements Check {
    @Override
    public Stream<Finding> findings(Checked report) {
        return report.kind().stream().flatMap(kind -> report.rules(Rule.Zero.class)
                .filter(rule -> !rule.except().contains(kind.key()))
                .flatMap(rule -> finding(rule, report).stream()));
    }

    private static Optional<Finding> finding(Rule.Zero rule, Checked report) {
        var wrong = rule.left().keys().stream()
                .filter(key -> report.number(key)
                        .filter(number -> number.signum() != 0)
                        .isPresent())
                .toList();
        if (wrong.isEmpty()) return Optional.empty();
        var shown = wrong.stream()
                .map(key -> report.number(key).orElseThrow().toPlainString())
                .collect(Collectors.joining("、"));
        var first = report.number(wrong.getFirst());
        return Optional.of(new Finding(
                rule.id(),
                Severity.valueOf(rule.severity()),
                Checked.at(wrong),
                wrong,
                first,
                Optional.of(BigDecimal.ZERO),
                first.map(BigDecimal::abs),
                Sentence.of("check.zero", rule.about(), shown),
                Sentence.of("check.zero.remedy")));
    }
}
