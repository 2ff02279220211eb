package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.Change;
import org.qianfa.check.claim.Claim;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.claim.TableReadings;
import org.qianfa.check.language.Period;
import org.qianfa.form.Format;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/**
 * a stated change is the change against last year. Last year's figure is the one that the sentence gives, else the one that follows from
 * a difference that it states, else that of last year's report; silent where there is none of them. Either usage of 收到 may be meant.
 */
final class StatedGrowth implements ProseRule {
    private static final String RULE = "X-7";

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return reportClaims.changes().stream().flatMap(change -> finding(change, reportClaims).stream());
    }

    /** This year's figure and last year's. */
    private record Years(BigDecimal now, BigDecimal last) {}

    private static Optional<Finding> finding(Change change, ReportClaims reportClaims) {
        var given = given(change);
        var pairs = given.isEmpty() ? fromReports(change, reportClaims) : given;
        if (pairs.isEmpty() || pairs.stream().anyMatch(years -> holds(change, years))) return Optional.empty();
        return Optional.of(finding(change, pairs.getFirst()));
    }

    private static List<Years> given(Change change) {
        var said =
                change.now().stream().flatMap(now -> change.last().stream().map(last -> new Years(now.value(), last)));
        if (!change.last().isEmpty() || !change.isRate()) return said.toList();
        return change.now().stream()
                .flatMap(now -> change.differences().stream()
                        .map(difference -> new Years(now.value(), now.value().subtract(difference))))
                .filter(years -> years.last().signum() >= 0)
                .toList();
    }

    /** The figure that the sentence claims, and the like one of last year. */
    private static List<Years> fromReports(Change change, ReportClaims reportClaims) {
        if (!change.againstLastYear()) return List.of();
        return reportClaims.claims(change.statement()).stream()
                .filter(claim -> claim.end() <= change.start() && claim.isComparable())
                .filter(claim -> change.isRate() || claim.quantity().unit().equals(change.unit()))
                .reduce((_, later) -> later)
                .stream()
                .flatMap(claim -> lastYear(claim, reportClaims).stream()
                        .map(last -> new Years(claim.quantity().value(), last)))
                .toList();
    }

    private static List<BigDecimal> lastYear(Claim claim, ReportClaims reportClaims) {
        var said = reportClaims.claims().stream()
                .filter(other -> other.subject() == claim.subject() && other.period() == Period.LAST_YEAR)
                .filter(other -> !other.partial() && other.quantity().isExact())
                .map(other -> other.quantity().value())
                .toList();
        if (!said.isEmpty()) return said;
        if (!TableReadings.isInTable(claim, reportClaims.report()))
            return reportClaims.lastYear().stream()
                    .filter(other -> other.subject() == claim.subject() && other.isComparable())
                    .map(other -> other.quantity().value())
                    .toList();
        return reportClaims.report().reportsToCompare().lastYear().stream()
                .flatMap(last -> {
                    var cells = last.content().cells();
                    return last.form().rules().stream()
                            .filter(rule -> rule instanceof Rule.ClaimedQuantity stated
                                    && !stated.none()
                                    && stated.claim().equals(claim.subject().key()))
                            .flatMap(rule -> ((Rule.ClaimedQuantity) rule).readings().stream())
                            .flatMap(expression -> expression
                                    .value(key ->
                                            last.form().table(key.table()).flatMap(table -> table.number(key, cells)))
                                    .stream());
                })
                .toList();
    }

    private static boolean holds(Change change, Years years) {
        if (!change.isRate()) return years.now().subtract(years.last()).compareTo(change.said()) == 0;
        return years.last().signum() == 0 || Percentages.isStatedFor(change.said(), percent(years));
    }

    private static BigDecimal percent(Years years) {
        return Percentages.of(years.now().subtract(years.last()), years.last());
    }

    private static Finding finding(Change change, Years years) {
        var right = change.isRate()
                ? Percentages.shown(percent(years))
                : years.now().subtract(years.last());
        var difference = change.said().subtract(right).abs();
        return new Finding(
                RULE,
                Severity.WARNING,
                change.place(),
                List.of(),
                Optional.of(change.said()),
                Optional.of(right),
                Optional.of(difference),
                Sentence.of(
                        "check.growth",
                        change.said().toPlainString() + change.unit(),
                        years.now().toPlainString(),
                        years.last().toPlainString(),
                        right.toPlainString() + change.unit(),
                        difference.toPlainString() + change.unit()),
                Sentence.of("check.growth.remedy", right.toPlainString() + change.unit()));
    }
}
