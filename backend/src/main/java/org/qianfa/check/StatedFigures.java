package org.qianfa.check;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.format.Rule;
import org.qianfa.format.Side;
import org.qianfa.shared.Sentence;

/**
 * T2-5, T4-2, T4-3, T4-4: what prose claims of a quantity is what the table says. Which cells a quantity is, the form file
 * says. A claim of none is judged by its own rule where the form has one: 未收到申请 with 3 in the table is X-2; 收到申请 3 件 with 0
 * in the table is X-1. Silent where a cell is blank or no number.
 */
final class StatedFigures implements ProseRule {
    @Override
    public Stream<Finding> findings(Prose prose) {
        return prose.claims().stream()
                .filter(Claim::plain)
                .filter(claim -> !claim.quantity().money())
                .filter(claim -> prose.repetitions().contradicted(claim).isEmpty())
                .flatMap(claim ->
                        rules(claim, prose.report()).flatMap(rule -> finding(claim, rule, prose.report()).stream()));
    }

    private static Stream<Rule.Stated> rules(Claim claim, Checked report) {
        var rules = report.rules(Rule.Stated.class)
                .filter(rule -> rule.claim().equals(claim.subject().key()))
                .toList();
        var none = claim.denied() && rules.stream().anyMatch(Rule.Stated::none);
        return rules.stream().filter(rule -> rule.none() == none);
    }

    /** Whether the table speaks of this quantity too. */
    static boolean bound(Claim claim, Checked report) {
        return rules(claim, report).findAny().isPresent() && !claim.quantity().money();
    }

    /** Whether the table says the same. */
    static boolean agrees(Claim claim, Checked report) {
        return bound(claim, report)
                && readings(claim, report).stream()
                        .anyMatch(value -> value.compareTo(claim.quantity().value()) == 0);
    }

    /** Whether contradicting the table blocks. */
    static boolean blocks(Claim claim, Checked report) {
        return rules(claim, report).anyMatch(rule -> Severity.valueOf(rule.severity()) == Severity.B);
    }

    /** What the table has for this quantity, by each reading of it. */
    static List<BigDecimal> readings(Claim claim, Checked report) {
        return rules(claim, report)
                .flatMap(rule -> rule.readings().stream())
                .flatMap(side -> side.value(report::number).stream())
                .toList();
    }

    private record Reading(Side side, BigDecimal value) {}

    private static Optional<Finding> finding(Claim claim, Rule.Stated rule, Checked report) {
        var said = claim.quantity().value();
        var readings = rule.readings().stream()
                .flatMap(side -> side.value(report::number).map(value -> new Reading(side, value)).stream())
                .toList();
        if (readings.size() < rule.readings().size()
                || readings.stream().anyMatch(reading -> reading.value().compareTo(said) == 0)) return Optional.empty();
        var nearest = readings.stream()
                .min(Comparator.comparing(
                        reading -> reading.value().subtract(said).abs()))
                .orElseThrow();
        return Optional.of(finding(claim, rule, readings, nearest));
    }

    private static Finding finding(Claim claim, Rule.Stated rule, List<Reading> readings, Reading nearest) {
        var said = claim.quantity().value();
        var place = claim.place();
        var difference = nearest.value().subtract(said).abs();
        var table = readings.stream()
                .map(reading -> reading.side().name() + " " + reading.value().toPlainString())
                .distinct()
                .collect(Collectors.joining("，"));
        return new Finding(
                rule.id(),
                Severity.valueOf(rule.severity()),
                place,
                nearest.side().keys(),
                Optional.of(said),
                Optional.of(nearest.value()),
                Optional.of(difference),
                Sentence.of(
                        claim.denied() ? "check.stated.none" : "check.stated",
                        place.quote(),
                        said.toPlainString(),
                        Integer.toString(rule.table()),
                        table,
                        difference.toPlainString()),
                Sentence.of("check.stated.remedy", Integer.toString(rule.table())));
    }
}
