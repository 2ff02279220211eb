package org.qianfa.check.rule.prose;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.Claim;
import org.qianfa.check.claim.ClaimSubject;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.claim.TableReadings;
import org.qianfa.form.Format;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;
import org.qianfa.text.Sentence;

/**
 * T2-5, T4-2, T4-3, T4-4: what prose claims of a quantity is what the table says. Which cells a quantity is, the form file
 * says. A claim of none is judged by its own rule where the form has one: 未收到申请 with 3 in the table is X-2; 收到申请 3 件 with 0
 * in the table is X-1. Silent where a cell is blank or no number, unless the others alone are more.
 */
public final class StatedFigures implements ProseRule {
    @Override
    public Set<String> judgedRules(Format form) {
        return judged(form, false);
    }

    /** Rules about money are judged in another unit than the table's. */
    static Set<String> judged(Format form, boolean money) {
        return form.rules().stream()
                .filter(rule -> rule instanceof Rule.ClaimedQuantity claimed
                        && claimed.claim().equals(ClaimSubject.FEE.key()) == money)
                .map(Rule::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        return Stream.concat(single(reportClaims), together(reportClaims));
    }

    /** 予以公开和部分公开共5件: what the table has for both. */
    private static Stream<Finding> together(ReportClaims reportClaims) {
        return reportClaims.claims().stream()
                .filter(Claim::isComparableTogether)
                .flatMap(claim -> TableReadings.together(claim, reportClaims.report())
                        .flatMap(rule -> finding(claim, rule, reportClaims.report()))
                        .stream());
    }

    private static Stream<Finding> single(ReportClaims reportClaims) {
        return reportClaims.claims().stream()
                .filter(Claim::isComparable)
                .filter(claim -> !claim.quantity().isMoney())
                .filter(claim ->
                        reportClaims.repetitions().contradictedClaim(claim).isEmpty())
                .flatMap(claim -> TableReadings.rulesFor(claim, reportClaims.report())
                        .flatMap(rule -> finding(claim, rule, reportClaims.report()).stream()));
    }

    private record Reading(SumExpression expression, BigDecimal value) {}

    private static Optional<Finding> finding(Claim claim, Rule.ClaimedQuantity rule, ReportUnderCheck report) {
        var said = claim.quantity().value();
        var readings = rule.readings().stream()
                .flatMap(expression -> reading(expression, said, report).stream())
                .toList();
        if (readings.size() < rule.readings().size()
                || readings.stream().anyMatch(reading -> reading.value().compareTo(said) == 0)) return Optional.empty();
        var nearest = readings.stream()
                .min(Comparator.comparing(
                        reading -> reading.value().subtract(said).abs()))
                .orElseThrow();
        return Optional.of(finding(claim, rule, readings, nearest));
    }

    /** A blank cell does not silence the others, where they alone are more than was said. */
    private static Optional<Reading> reading(SumExpression expression, BigDecimal said, ReportUnderCheck report) {
        return expression
                .value(report::number)
                .or(() -> expression.least(report::number).filter(least -> least.compareTo(said) > 0))
                .map(value -> new Reading(expression, value));
    }

    private static Finding finding(Claim claim, Rule.ClaimedQuantity rule, List<Reading> readings, Reading nearest) {
        var said = claim.quantity().value();
        var place = claim.place();
        var difference = nearest.value().subtract(said).abs();
        var table = readings.stream()
                .map(reading ->
                        reading.expression().name() + " " + reading.value().toPlainString())
                .distinct()
                .collect(Collectors.joining("，"));
        return new Finding(
                rule.id(),
                Severity.ofLetter(rule.severity()),
                place,
                nearest.expression().keys(),
                Optional.of(said),
                Optional.of(nearest.value()),
                Optional.of(difference),
                Sentence.of(
                        claim.negative() ? "check.stated.none" : "check.stated",
                        place.quote(),
                        said.toPlainString(),
                        Integer.toString(rule.table()),
                        table,
                        difference.toPlainString()),
                Sentence.of("check.stated.remedy", Integer.toString(rule.table())));
    }
}
