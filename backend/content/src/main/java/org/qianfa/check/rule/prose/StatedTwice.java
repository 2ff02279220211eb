package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.Claim;
import org.qianfa.check.claim.ClaimSubject;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;

/**
 * a quantity that is stated twice is stated alike. What agrees with the table is taken for right, else what is said first. A claim that
 * contradicts both the table and such a claim is found here alone, unless its own rule blocks.
 */
final class StatedTwice implements ProseRule {
    private static final String RULE = "X-5";
    private static final Set<ClaimSubject> COMPARED = EnumSet.complementOf(EnumSet.of(
            ClaimSubject.OTHER,
            ClaimSubject.HANDLED,
            ClaimSubject.RECONSIDERATION_NOT_UPHELD,
            ClaimSubject.LITIGATION_NOT_UPHELD));

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return reportClaims.claims().stream()
                .filter(Claim::isComparable)
                .filter(claim -> COMPARED.contains(claim.subject()))
                .flatMap(claim ->
                        reportClaims
                                .repetitions()
                                .contradictedClaim(claim)
                                .map(right -> finding(claim, right))
                                .stream());
    }

    private static BigDecimal value(Claim claim) {
        return claim.quantity().value();
    }

    private static Finding finding(Claim claim, Claim right) {
        var difference = value(claim).subtract(value(right)).abs();
        return new Finding(
                RULE,
                Severity.WARNING,
                claim.place(),
                List.of(),
                Optional.of(value(claim)),
                Optional.of(value(right)),
                Optional.of(difference),
                Sentence.of(
                        "check.twice",
                        claim.place().quote(),
                        value(claim).toPlainString(),
                        right.place().quote(),
                        value(right).toPlainString(),
                        difference.toPlainString()),
                Sentence.of("check.twice.remedy"));
    }
}
