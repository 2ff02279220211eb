package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.Claim;
import org.qianfa.check.claim.ClaimSubject;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.form.Format;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/** T2-6: the fee that prose speaks of, in 元, is within what the table gives in 万元. */
final class FeeInTable implements ProseRule {
    private static final int YUAN_DIGITS = 4;

    @Override
    public Set<String> judgedRules(Format form) {
        return StatedFigures.judged(form, true);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return reportClaims.claims().stream()
                .filter(claim -> claim.subject() == ClaimSubject.FEE && claim.isComparable())
                .flatMap(claim -> reportClaims
                        .report()
                        .rules(Rule.ClaimedQuantity.class)
                        .filter(rule -> rule.claim().equals(ClaimSubject.FEE.key()))
                        .flatMap(rule -> finding(claim, rule, reportClaims.report()).stream()));
    }

    private static Optional<Finding> finding(Claim claim, Rule.ClaimedQuantity rule, ReportUnderCheck report) {
        var said = claim.quantity().value().movePointLeft(YUAN_DIGITS);
        var expression = rule.readings().getFirst();
        return expression
                .value(report::number)
                .filter(table -> table.compareTo(said) < 0)
                .map(table -> new Finding(
                        rule.id(),
                        Severity.ofLetter(rule.severity()),
                        claim.place(),
                        expression.keys(),
                        Optional.of(table),
                        Optional.of(said),
                        Optional.of(said.subtract(table)),
                        Sentence.of(
                                "check.fee.table",
                                plain(claim.quantity().value()),
                                plain(said),
                                expression.name(),
                                plain(table),
                                plain(said.subtract(table))),
                        Sentence.of("check.fee.table.remedy")));
    }

    private static String plain(BigDecimal value) {
        return value.signum() == 0 ? "0" : value.stripTrailingZeros().toPlainString();
    }
}
