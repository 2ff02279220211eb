package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.Comparator;
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
import org.qianfa.check.language.Period;
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
            ClaimSubject.DISCLOSED_BY_CHANNEL,
            ClaimSubject.RECONSIDERATION_NOT_UPHELD,
            ClaimSubject.LITIGATION_NOT_UPHELD));

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return Stream.concat(twice(reportClaims), channels(reportClaims));
    }

    /** One channel has no more than all of them together. */
    private static Stream<Finding> channels(ReportClaims reportClaims) {
        var most = reportClaims.claims().stream()
                .filter(claim -> claim.subject() == ClaimSubject.DISCLOSED && claim.isComparable())
                .max(Comparator.comparing(StatedTwice::value));
        return most.stream().flatMap(whole -> reportClaims.claims().stream()
                .filter(claim -> claim.subject() == ClaimSubject.DISCLOSED_BY_CHANNEL)
                .filter(claim ->
                        claim.period() == Period.THIS_YEAR && claim.quantity().isExact())
                .filter(claim -> claim.quantity().unit().equals(whole.quantity().unit()))
                .filter(claim -> value(claim).compareTo(value(whole)) > 0)
                .map(claim -> finding(whole, claim, "check.channel")));
    }

    private static Stream<Finding> twice(ReportClaims reportClaims) {
        return reportClaims.claims().stream()
                .filter(Claim::isComparable)
                .filter(claim -> COMPARED.contains(claim.subject()))
                .flatMap(
                        claim -> reportClaims
                                .repetitions()
                                .contradictedClaim(claim)
                                .map(right -> finding(claim, right, "check.twice"))
                                .stream());
    }

    private static BigDecimal value(Claim claim) {
        return claim.quantity().value();
    }

    private static Finding finding(Claim claim, Claim right, String message) {
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
                        message,
                        claim.place().quote(),
                        value(claim).toPlainString(),
                        right.place().quote(),
                        value(right).toPlainString(),
                        difference.toPlainString()),
                Sentence.of(message + ".remedy"));
    }
}
