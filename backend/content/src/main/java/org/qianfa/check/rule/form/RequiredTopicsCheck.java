package org.qianfa.check.rule.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.OrganKind;
import org.qianfa.form.rule.Rule;
import org.qianfa.text.Sentence;

/** and their like: a section says what it has to say, and does not say "无". All that it leaves unsaid is one finding. */
public final class RequiredTopicsCheck implements Check {
    @Override
    public Set<String> judgedRules(Format form) {
        return form.ruleIds(Rule.RequiredTopics.class);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        if (!report.profile().requiresCompleteness()) return Stream.empty();
        var kind = report.kind().or(() -> OrganKind.byName(report.organName()));
        var rules = report.rules(Rule.RequiredTopics.class)
                .filter(rule -> !report.content().text(rule.section()).isBlank())
                .filter(rule -> rule.organs().isEmpty()
                        || kind.filter(known -> rule.organs().contains(known.key()))
                                .isPresent())
                .collect(Collectors.groupingBy(
                        rule -> rule.id() + " " + rule.section(), LinkedHashMap::new, Collectors.toList()));
        return rules.values().stream().flatMap(same -> findings(same, report));
    }

    private static Stream<Finding> findings(List<Rule.RequiredTopics> same, ReportUnderCheck report) {
        var first = same.getFirst();
        var text = report.content().text(first.section());
        var empty = same.stream()
                .flatMap(rule -> new RequiredTopicCoverage(rule, text).emptyPhrase().stream())
                .findFirst();
        if (empty.isPresent())
            return empty.stream()
                    .map(said -> finding(
                            first,
                            new Place.InSection(first.section(), said.start(), said.end(), said.text()),
                            Sentence.of(
                                    "check.onlyNothing",
                                    heading(first, report),
                                    said.text().strip()),
                            names(first.topics())));
        var unsaid = same.stream()
                .flatMap(rule -> new RequiredTopicCoverage(rule, text).missingTopics().stream())
                .toList();
        if (unsaid.isEmpty()) return Stream.empty();
        return Stream.of(finding(
                first,
                Place.InSection.whole(first.section()),
                Sentence.of("check.unsaid", heading(first, report), names(unsaid)),
                names(unsaid)));
    }

    private static String names(List<Rule.RequiredTopic> needed) {
        return needed.stream().map(Rule.RequiredTopic::name).collect(Collectors.joining("、"));
    }

    private static Finding finding(Rule.RequiredTopics rule, Place place, Sentence message, String names) {
        return Finding.plain(
                rule.id(),
                Severity.ofLetter(rule.severity()),
                place,
                message,
                Sentence.of("check.unsaid.remedy", names));
    }

    private static String heading(Rule.RequiredTopics rule, ReportUnderCheck report) {
        return report.form().section(rule.section()).orElseThrow().heading();
    }
}
