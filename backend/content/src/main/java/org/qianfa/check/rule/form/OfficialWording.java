package org.qianfa.check.rule.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.ReportWording;
import org.qianfa.form.SectionForm;
import org.qianfa.text.Sentence;
import org.qianfa.text.Wording;

/** F-1: headings and the labels of tables are worded as the form words them. Numbers, spaces and the width of marks do not matter. */
public final class OfficialWording implements Check {
    private static final String RULE = "F-1";
    private static final int LABELS_TO_NAME = 6;

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return Stream.concat(
                report.form().sections().stream().flatMap(section -> headingFinding(section, report).stream()),
                labels(report));
    }

    private static Optional<Finding> headingFinding(SectionForm section, ReportUnderCheck report) {
        return Optional.ofNullable(report.wording().headings().get(section.number()))
                .filter(written -> !Wording.headingKey(written).equals(Wording.headingKey(section.heading())))
                .map(written -> Finding.plain(
                        RULE,
                        Severity.WARNING,
                        Place.InSection.whole(section.number()),
                        Sentence.of("check.headingWording", written, section.heading()),
                        Sentence.of("check.wording.remedy")));
    }

    private static Stream<Finding> labels(ReportUnderCheck report) {
        Map<Integer, List<ReportWording.Label>> tables = report.wording().labels().stream()
                .filter(label -> report.form().table(label.table()).isPresent())
                .collect(Collectors.groupingBy(ReportWording.Label::table, LinkedHashMap::new, Collectors.toList()));
        return tables.entrySet().stream().map(table -> labels(table.getKey(), table.getValue()));
    }

    private static Finding labels(int table, List<ReportWording.Label> labels) {
        var named = labels.stream()
                .distinct()
                .limit(LABELS_TO_NAME)
                .map(label -> "“" + label.written() + "”→“" + label.official() + "”")
                .collect(Collectors.joining("、"));
        return Finding.plain(
                RULE,
                Severity.WARNING,
                new Place.InTable(table),
                Sentence.of("check.labelWording", Integer.toString(table), named),
                Sentence.of("check.wording.remedy"));
    }
}
