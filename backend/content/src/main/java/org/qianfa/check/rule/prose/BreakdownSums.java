package org.qianfa.check.rule.prose;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.language.Breakdown;
import org.qianfa.check.language.BreakdownReader;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;

/** for fees: the parts that are named add up to the total; more than the total is always wrong, less only where all parts are named. */
final class BreakdownSums implements ProseRule {
    private static final Pattern FEE = Pattern.compile("信息处理费|收费");

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of("X-4", "X-15");
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        var statements = reportClaims.statements();
        return IntStream.range(0, statements.size()).boxed().flatMap(i -> {
            var statement = statements.get(i);
            var before = i > 0 && statements.get(i - 1).section() == statement.section()
                    ? Optional.of(statements.get(i - 1))
                    : Optional.<Statement>empty();
            var fees = FEE.matcher(statement.words()).find()
                    ? wrong("X-15", BreakdownReader.findAll(statement, before, Quantity::isMoney))
                    : Stream.<Finding>empty();
            return Stream.concat(wrong("X-4", BreakdownReader.findAll(statement, before, Quantity::isCount)), fees);
        });
    }

    private static Stream<Finding> wrong(String rule, List<Breakdown> lists) {
        return lists.stream()
                .filter(parts -> !parts.addsUp())
                .filter(parts -> parts.exceedsTotals() || parts.isComplete())
                .map(parts -> finding(rule, parts));
    }

    private static Finding finding(String rule, Breakdown parts) {
        var total = parts.total();
        var sum = parts.sum();
        var difference = total.value().subtract(sum).abs();
        return new Finding(
                rule,
                Severity.WARNING,
                parts.statement().place(total.start(), parts.last().end()),
                List.of(),
                Optional.of(total.value()),
                Optional.of(sum),
                Optional.of(difference),
                Sentence.of(
                        "check.parts",
                        total.value().toPlainString(),
                        total.unit(),
                        parts.items().size(),
                        sum.toPlainString(),
                        difference.toPlainString()),
                Sentence.of("check.parts.remedy"));
    }
}
