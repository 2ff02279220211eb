package org.qianfa.check;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.format.SectionForm;
import org.qianfa.format.Wording;
import org.qianfa.format.Written;
import org.qianfa.shared.Sentence;

/** F-1: headings and the labels of tables are worded as the form words them. Numbers, spaces and the width of marks do not matter. */
final class OfficialWording implements Check {
    private static final int LABELS_TO_NAME = 6;

    @Override
    public Stream<Finding> findings(Checked report) {
        return Stream.concat(
                report.form().sections().stream().flatMap(section -> heading(section, report).stream()),
                labels(report));
    }

    private static Optional<Finding> heading(SectionForm section, Checked report) {
        return Optional.ofNullable(report.written().headings().get(section.number()))
                .filter(written -> !Wording.heading(written).equals(Wording.heading(section.heading())))
                .map(written -> Places.finding(
                        "F-1",
                        Severity.W,
                        Places.whole(section.number()),
                        Sentence.of("check.headingWording", written, section.heading()),
                        Sentence.of("check.wording.remedy")));
    }

    private static Stream<Finding> labels(Checked report) {
        Map<Integer, List<Written.Label>> tables = report.written().labels().stream()
                .filter(label -> report.form().table(label.table()).isPresent())
                .collect(Collectors.groupingBy(Written.Label::table, LinkedHashMap::new, Collectors.toList()));
        return tables.entrySet().stream().map(table -> labels(table.getKey(), table.getValue()));
    }

    private static Finding labels(int table, List<Written.Label> labels) {
        var named = labels.stream()
                .distinct()
                .limit(LABELS_TO_NAME)
                .map(label -> "“" + label.written() + "”→“" + label.official() + "”")
                .collect(Collectors.joining("、"));
        return Places.finding(
                "F-1",
                Severity.W,
                new Place.InTable(table),
                Sentence.of("check.labelWording", Integer.toString(table), named),
                Sentence.of("check.wording.remedy"));
    }
}
