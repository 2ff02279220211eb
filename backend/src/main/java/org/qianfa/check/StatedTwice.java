package org.qianfa.check;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.shared.Sentence;

/**
 * a quantity that is stated twice is stated alike. What agrees with the table is taken for right, else what is said first. A claim that
 * contradicts both the table and such a claim is found here alone, unless its own rule blocks.
 */
final class StatedTwice implements ProseRule {
    private static final Set<Subject> COMPARED = EnumSet.complementOf(EnumSet.of(
            Subject.OTHER, Subject.HANDLED, Subject.RECONSIDERATION_NOT_UPHELD, Subject.LITIGATION_NOT_UPHELD));

    @Override
    public Stream<Finding> findings(Prose prose) {
        return prose.claims().stream()
                .filter(Claim::plain)
                .filter(claim -> COMPARED.contains(claim.subject()))
                .flatMap(claim -> prose.repetitions().contradicted(claim).map(right -> finding(claim, right)).stream());
    }

    private static BigDecimal value(Claim claim) {
        return claim.quantity().value();
    }

    private static Finding finding(Claim claim, Claim right) {
        var difference = value(claim).subtract(value(right)).abs();
        return new Finding(
                "X-5",
                Severity.W,
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
