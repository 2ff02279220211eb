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
public final class Repetitions {
    private final ReportUnderCheck report;
    private final Map<ClaimSubject, Claim> right = new EnumMap<>(ClaimSubject.class);

    Repetitions(List<Claim> claims, ReportUnderCheck report) {
        this.report = report;
        claims.stream()
                .filter(Claim::plain)
                .collect(Collectors.groupingBy(Claim::subject))
                .forEach((subject, alike) -> right(alike).ifPresent(claim -> right.put(subject, claim)));
    }

    private Optional<Claim> right(List<Claim> alike) {
        var first = alike.getFirst();
        if (alike.stream().allMatch(other -> same(other, first))) return Optional.empty();
        return alike.stream()
                .filter(claim -> TableReadings.agrees(claim, report))
                .findFirst()
                .or(() -> Optional.of(first).filter(claim -> !TableReadings.bound(claim, report)));
    }

    /**
     * The claim that this one contradicts, where that one is right. Empty where this one's own rule blocks: that is graver.
     *
     * @param claim a plain one
     */
    public Optional<Claim> contradicted(Claim claim) {
        return Optional.ofNullable(right.get(claim.subject()))
                .filter(other -> !same(other, claim))
                .filter(_ -> !TableReadings.agrees(claim, report) && !TableReadings.blocks(claim, report));
    }

    private static boolean same(Claim one, Claim other) {
        return value(one).compareTo(value(other)) == 0;
    }

    private static BigDecimal value(Claim claim) {
        return claim.quantity().value();
    }
}
