package org.qianfa.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.format.SectionForm;
import org.qianfa.shared.Sentence;

/** F-1: every section is there, its prose is written, its table filled in. A table that is wholly absent is one finding, not one a cell. */
final class MissingSections implements Check {
    @Override
    public Stream<Finding> findings(Checked report) {
        if (!report.profile().wantsAll()) return Stream.empty();
        return report.form().sections().stream().flatMap(section -> missing(section, report).stream());
    }

    private static Optional<Finding> missing(SectionForm section, Checked report) {
        if (section.table().isPresent()) {
            var table = section.table().getAsInt();
            if (!isAbsent(table, report)) return headless(section, report);
            return Optional.of(
                    finding(new Place.InTable(table), "check.table", Integer.toString(table), section.heading()));
        }
        if (report.content().text(section.number()).isBlank())
            return Optional.of(finding(Places.whole(section.number()), "check.section", section.heading()));
        return headless(section, report);
    }

    private static Optional<Finding> headless(SectionForm section, Checked report) {
        var headings = report.written().headings();
        if (!report.written().fromOutside() || headings.containsKey(section.number())) return Optional.empty();
        return Optional.of(finding(Places.whole(section.number()), "check.heading", section.heading()));
    }

    /** Whether a report from outside has no value of this table at all. */
    static boolean isAbsent(int table, Checked report) {
        return report.written().fromOutside()
                && report.content().cells().values().keySet().stream().noneMatch(key -> key.table() == table);
    }

    private static Finding finding(Place place, String key, Object... values) {
        return Places.finding("F-1", Severity.B, place, Sentence.of(key, values), Sentence.of(key + ".remedy"));
    }
}
