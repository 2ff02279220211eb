package org.qianfa.check;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.format.Rule;
import org.qianfa.format.Wording;
import org.qianfa.shared.Sentence;

/** X-13 and its like: a section says what it has to say, and does not say "无". */
final class StatedThings implements Check {
    @Override
    public Stream<Finding> findings(Checked report) {
        return report.rules(Rule.States.class)
                .filter(rule -> !report.content().text(rule.section()).isBlank())
                .flatMap(rule -> Stream.concat(emptyPhrases(rule, report), missing(rule, report)));
    }

    private static Stream<Finding> emptyPhrases(Rule.States rule, Checked report) {
        var text = report.content().text(rule.section());
        return text.lines()
                .filter(line -> rule.notOnly().contains(Wording.unnumbered(line).replaceAll("[,。.;:!]", "")))
                .map(String::strip)
                .map(line -> finding(
                        rule,
                        new Place.InSection(
                                rule.section(), text.indexOf(line), text.indexOf(line) + line.length(), line),
                        Sentence.of("check.onlyNothing", heading(rule, report), line)));
    }

    private static Stream<Finding> missing(Rule.States rule, Checked report) {
        var text = report.content().text(rule.section());
        return rule.needed().stream()
                .filter(needed -> needed.words().stream().noneMatch(text::contains))
                .map(needed -> finding(
                        rule,
                        new Place.InSection(rule.section(), 0, 0, ""),
                        Sentence.of("check.unsaid", heading(rule, report), needed.name())));
    }

    private static Finding finding(Rule.States rule, Place place, Sentence message) {
        var names =
                String.join("、", rule.needed().stream().map(Rule.Needed::name).toList());
        return Finding.plain(
                rule.id(),
                Severity.valueOf(rule.severity()),
                place,
                List.of(),
                message,
                Sentence.of("check.unsaid.remedy", names));
    }

    private static String heading(Rule.States rule, Checked report) {
        return report.form().section(rule.section()).orElseThrow().heading();
    }
}
