package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.ClaimSubject;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.claim.TableReadings;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;
import org.qianfa.text.Sentence;

/**
 * Judges a share by the part right before it and the whole: any number of the same unit that the paragraph gave before, or the applications of
 * table 3; where none of them makes the share true it is found.
 */
final class PercentageOfWhole {
    private static final Pattern APPLICATIONS = Pattern.compile("申请|受理|收到");
    private static final int NEAR = 300;
    private static final int FURTHEST_PART = 16;
    private static final int WHOLES = 40;

    private final ReportClaims reportClaims;
    private final List<BigDecimal> applications;

    PercentageOfWhole(ReportClaims reportClaims) {
        this.reportClaims = reportClaims;
        this.applications = applications(reportClaims);
    }

    /** The numbers of applications that a share may be one of. */
    private static List<BigDecimal> applications(ReportClaims reportClaims) {
        return reportClaims.claims().stream()
                .filter(claim -> claim.isComparable()
                        && (claim.subject() == ClaimSubject.RECEIVED || claim.subject() == ClaimSubject.NEWLY_RECEIVED))
                .limit(WHOLES)
                .flatMap(claim -> TableReadings.values(claim, reportClaims.report()).stream())
                .distinct()
                .toList();
    }

    Optional<Finding> finding(StatedPercentage share) {
        var earlier = share.statement().clauses().reversed().stream()
                .flatMap(clause -> clause.quantities().reversed().stream())
                .filter(quantity -> quantity.end() <= share.quantity().start())
                .limit(WHOLES)
                .toList();
        if (earlier.isEmpty()) return Optional.empty();
        var part = earlier.getFirst();
        if (!part.isCount() || !part.isExact() || share.quantity().start() - part.end() > FURTHEST_PART)
            return Optional.empty();
        var wholes = wholes(share, part, Stream.concat(earlier.stream(), shortlyBefore(share.statement())));
        var exact = wholes.stream()
                .map(whole -> Percentages.of(part.value(), whole))
                .toList();
        if (exact.isEmpty() || exact.stream().anyMatch(right -> Percentages.isRounded(share.value(), right)))
            return Optional.empty();
        for (var i = 0; i < exact.size(); i++)
            if (Percentages.isStatedFor(share.value(), exact.get(i)))
                return Optional.of(finding(share, part.value(), wholes.get(i), Severity.INFO, "check.share.cut"));
        return Optional.of(finding(share, part.value(), wholes.getFirst(), Severity.WARNING, "check.share"));
    }

    private List<BigDecimal> wholes(StatedPercentage share, Quantity part, Stream<Quantity> before) {
        var named = APPLICATIONS.matcher(share.wordsBefore()).find() ? applications : List.<BigDecimal>of();
        var counted = before.filter(
                        quantity -> quantity.isExact() && quantity.unit().equals(part.unit()))
                .map(Quantity::value)
                .filter(value -> value.compareTo(part.value()) > 0)
                .limit(WHOLES);
        return Stream.concat(named.stream(), counted)
                .filter(value -> value.signum() > 0)
                .distinct()
                .toList();
    }

    /** What the sentences shortly before this one count. */
    private Stream<Quantity> shortlyBefore(Statement statement) {
        return reportClaims
                .before(statement)
                .takeWhile(other -> statement.start() - other.end() < NEAR)
                .flatMap(other -> other.quantities().stream());
    }

    /** As the sentence would have it, with as many decimals. */
    private static String rounded(BigDecimal said, BigDecimal part, BigDecimal whole) {
        return Percentages.of(part, whole)
                .setScale(Math.max(0, said.scale()), RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static Finding finding(
            StatedPercentage share, BigDecimal part, BigDecimal whole, Severity severity, String message) {
        var said = share.value();
        var right = Percentages.shown(Percentages.of(part, whole));
        return new Finding(
                StatedPercentages.RULE,
                severity,
                share.place(),
                List.of(),
                Optional.of(said),
                Optional.of(right),
                Optional.of(said.subtract(right).abs()),
                Sentence.of(
                        message,
                        said.toPlainString(),
                        part.toPlainString(),
                        whole.toPlainString(),
                        right.toPlainString(),
                        said.subtract(right).abs().toPlainString()),
                Sentence.of(message + ".remedy", rounded(said, part, whole)));
    }
}
