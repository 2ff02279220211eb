package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.language.Statement;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;

/** a stated share is part by whole, rounded or cut off; shares of one whole add up to 100. */
final class StatedPercentages implements ProseRule {
    static final String RULE = "X-6";

    private static final Pattern REST = Pattern.compile("其他|其它|其余");
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        var ofWhole = new PercentageOfWhole(reportClaims);
        return reportClaims.statements().stream().flatMap(statement -> {
            var shares = StatedPercentage.in(statement);
            var wrong = shares.stream()
                    .flatMap(share -> ofWhole.finding(share).stream())
                    .toList();
            return wrong.isEmpty() ? sum(shares, statement).stream() : wrong.stream();
        });
    }

    /** Each share may be off by one in its last decimal. Less than all is wrong only where a rest is named. */
    private static Optional<Finding> sum(List<StatedPercentage> shares, Statement statement) {
        if (shares.size() < 2 || (statement.words().contains("其中") && shares.size() < 3)) return Optional.empty();
        var sum = shares.stream().map(StatedPercentage::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        var slack = shares.stream()
                .map(share -> BigDecimal.ONE.movePointLeft(share.value().scale()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        var off = sum.subtract(ALL);
        var whole = shares.stream()
                .anyMatch(share -> REST.matcher(share.wordsBefore()).find());
        if (off.abs().compareTo(slack) <= 0 || (off.signum() < 0 && !whole)) return Optional.empty();
        return Optional.of(new Finding(
                RULE,
                Severity.WARNING,
                shares.getFirst().placeTo(shares.getLast()),
                List.of(),
                Optional.of(sum),
                Optional.of(ALL),
                Optional.of(off.abs()),
                Sentence.of(
                        "check.shares",
                        shares.size(),
                        sum.toPlainString(),
                        off.abs().toPlainString()),
                Sentence.of("check.shares.remedy")));
    }
}
