package org.qianfa.check.rule.form;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.text.Sentence;

/** F-1: every section is there, its prose is written, its table filled in. A table that is wholly absent is one finding, not one a cell. */
public final class MissingSections implements Check {
    private static final String RULE = "F-1";

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        if (!report.profile().requiresCompleteness()) return Stream.empty();
        return report.form().sections().stream().flatMap(section -> missing(section, report).stream());
    }

    private static Optional<Finding> missing(SectionForm section, ReportUnderCheck report) {
        if (section.table().isPresent()) {
            var table = section.table().getAsInt();
            if (!isAbsent(table, report)) return headingFinding(section, report);
            return Optional.of(
                    finding(new Place.InTable(table), "check.table", Integer.toString(table), section.heading()));
        }
        if (report.content().text(section.number()).isBlank())
            return Optional.of(finding(Place.InSection.whole(section.number()), "check.section", section.heading()));
        return headingFinding(section, report);
    }

    private static Optional<Finding> headingFinding(SectionForm section, ReportUnderCheck report) {
        var headings = report.wording().headings();
        if (!report.wording().isFromOutside() || headings.containsKey(section.number())) return Optional.empty();
        return Optional.of(finding(Place.InSection.whole(section.number()), "check.heading", section.heading()));
    }

    /** Whether a report from outside has no value of this table at all. */
    public static boolean isAbsent(int table, ReportUnderCheck report) {
        return report.wording().isFromOutside()
                && report.content().cells().values().keySet().stream().noneMatch(key -> key.table() == table);
    }

    private static Finding finding(Place place, String key, Object... values) {
        return Finding.plain(RULE, Severity.BLOCKING, place, Sentence.of(key, values), Sentence.of(key + ".remedy"));
    }
}
