package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/** T2-4: what an organ of this kind cannot have is 0. Silent while nobody has said which kind it is. */
public final class MustBeZero implements Check {
    @Override
    public Set<String> judgedRules(Format form) {
        return form.ruleIds(Rule.ZeroCells.class);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.kind().stream().flatMap(kind -> report.rules(Rule.ZeroCells.class)
                .filter(rule -> !rule.except().contains(kind.key()))
                .flatMap(rule -> finding(rule, report).stream()));
    }

    private static Optional<Finding> finding(Rule.ZeroCells rule, ReportUnderCheck report) {
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
                Severity.ofLetter(rule.severity()),
                ReportUnderCheck.placeOf(wrong),
                wrong,
                first,
                Optional.of(BigDecimal.ZERO),
                first.map(BigDecimal::abs),
                Sentence.of("check.zero", rule.about(), shown),
                Sentence.of("check.zero.remedy")));
    }
}
