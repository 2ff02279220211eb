package org.qianfa.check.claim;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.check.ReportUnderCheck;

/**
 * Quantities that a report states more than once. What agrees with the table is taken for right, else, where no table speaks of it, what is
 * said first.
 */
public final class RepeatedClaims {
    private final ReportUnderCheck report;
    private final Map<ClaimSubject, Claim> references = new EnumMap<>(ClaimSubject.class);

    RepeatedClaims(List<Claim> claims, ReportUnderCheck report) {
        this.report = report;
        claims.stream()
                .filter(Claim::isComparable)
                .collect(Collectors.groupingBy(Claim::subject))
                .forEach((subject, ofOneSubject) ->
                        reference(ofOneSubject).ifPresent(claim -> references.put(subject, claim)));
    }

    private Optional<Claim> reference(List<Claim> ofOneSubject) {
        var first = ofOneSubject.getFirst();
        if (ofOneSubject.stream().allMatch(other -> isSame(other, first))) return Optional.empty();
        return ofOneSubject.stream()
                .filter(claim -> TableReadings.agreesWithTable(claim, report))
                .findFirst()
                .or(() -> Optional.of(first).filter(claim -> !TableReadings.isInTable(claim, report)));
    }

    /**
     * The claim that this one contradicts, where that one is right. Empty where this one's own rule blocks: that is graver.
     *
     * @param claim one that can be compared with a table
     */
    public Optional<Claim> contradictedClaim(Claim claim) {
        return Optional.ofNullable(references.get(claim.subject()))
                .filter(other -> !isSame(other, claim))
                .filter(_ -> !TableReadings.agreesWithTable(claim, report)
                        && !TableReadings.contradictionBlocks(claim, report));
    }

    private static boolean isSame(Claim one, Claim other) {
        return value(one).compareTo(value(other)) == 0;
    }

    private static BigDecimal value(Claim claim) {
        return claim.quantity().value();
    }
}
