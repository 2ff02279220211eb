package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/** T2-7: a figure that jumped or fell since last year. A difference under the rule's least says nothing: 0 to 3, 1 to 6. */
public final class YearOnYearJumps implements Check {
    @Override
    public Set<String> judgedRules(Format form) {
        return form.ruleIds(Rule.YearOnYearBound.class);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.reportsToCompare().lastYear().stream().flatMap(last -> report.rules(Rule.YearOnYearBound.class)
                .flatMap(rule -> rule.cells().stream().flatMap(key -> finding(rule, key, report, last).stream())));
    }

    private static Optional<Finding> finding(
            Rule.YearOnYearBound rule, CellKey key, ReportUnderCheck report, ReportsToCompare.LastYear last) {
        var now = report.number(key);
        var before = last.form()
                .table(key.table())
                .flatMap(table -> table.number(key, last.content().cells()));
        if (now.isEmpty() || before.isEmpty()) return Optional.empty();
        var difference = now.get().subtract(before.get()).abs();
        var small = now.get().min(before.get());
        var jumped = now.get().max(before.get()).compareTo(small.multiply(rule.times())) > 0;
        if (!jumped || difference.compareTo(rule.least()) < 0) return Optional.empty();
        return Optional.of(finding(rule, key, report, now.get(), before.get(), difference));
    }

    private static Finding finding(
            Rule.YearOnYearBound rule,
            CellKey key,
            ReportUnderCheck report,
            BigDecimal now,
            BigDecimal before,
            BigDecimal difference) {
        return new Finding(
                rule.id(),
                Severity.ofLetter(rule.severity()),
                new Place.InCell(key),
                List.of(key),
                Optional.of(now),
                Optional.of(before),
                Optional.of(difference),
                Sentence.of("check.jump", report.cellName(key), before.toPlainString(), now.toPlainString()),
                Sentence.of("check.jump.remedy"));
    }
}
