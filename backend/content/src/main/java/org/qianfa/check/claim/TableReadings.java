package org.qianfa.check.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.rule.Rule;
import org.qianfa.form.rule.SumExpression;

/** What the tables of a report have for what its prose claims; which cells a claim is, the form file says. */
public final class TableReadings {
    private TableReadings() {}

    /** The rules that hold the claim to cells. A claim of none has rules of its own where the form has one. */
    public static Stream<Rule.ClaimedQuantity> rulesFor(Claim claim, ReportUnderCheck report) {
        var rules = report.rules(Rule.ClaimedQuantity.class)
                .filter(rule -> rule.claim().equals(claim.subject().key()))
                .toList();
        var none = claim.negative() && rules.stream().anyMatch(Rule.ClaimedQuantity::none);
        return rules.stream().filter(rule -> rule.none() == none);
    }

    /** A rule for all that the claim counts in one number; empty where the form has none for one of them. */
    public static Optional<Rule.ClaimedQuantity> together(Claim claim, ReportUnderCheck report) {
        var rules = claim.together().stream()
                .map(subject -> report.rules(Rule.ClaimedQuantity.class)
                        .filter(rule -> rule.claim().equals(subject.key()) && !rule.none())
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
        if (rules.size() < claim.together().size()) return Optional.empty();
        var sides = rules.stream().map(rule -> rule.readings().getFirst()).toList();
        var sum = new SumExpression(
                sides.stream().map(SumExpression::name).collect(Collectors.joining("加")),
                sides.stream().flatMap(side -> side.terms().stream()).toList());
        var first = rules.getFirst();
        return Optional.of(new Rule.ClaimedQuantity(
                first.id(), first.severity(), first.table(), first.claim(), false, List.of(sum)));
    }

    /** Whether the table speaks of this quantity too. */
    public static boolean isInTable(Claim claim, ReportUnderCheck report) {
        return rulesFor(claim, report).findAny().isPresent()
                && !claim.quantity().isMoney();
    }

    /** What the table has for this quantity, by each reading of it. */
    public static List<BigDecimal> values(Claim claim, ReportUnderCheck report) {
        return rulesFor(claim, report)
                .flatMap(rule -> rule.readings().stream())
                .flatMap(expression -> expression.value(report::number).stream())
                .toList();
    }

    /** Whether the table says the same. */
    static boolean agreesWithTable(Claim claim, ReportUnderCheck report) {
        return isInTable(claim, report)
                && values(claim, report).stream()
                        .anyMatch(value -> value.compareTo(claim.quantity().value()) == 0);
    }

    /** Whether contradicting the table blocks. */
    static boolean contradictionBlocks(Claim claim, ReportUnderCheck report) {
        return rulesFor(claim, report).anyMatch(rule -> Severity.ofLetter(rule.severity()) == Severity.BLOCKING);
    }
}
