package org.qianfa.check;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.format.SectionForm;
import org.qianfa.shared.Sentence;

/** F-1: every section of prose is written. */
final class MissingSections implements Check {
    @Override
    public Stream<Finding> findings(Checked report) {
        if (!report.profile().wantsAll()) return Stream.empty();
        return report.form().sections().stream()
                .filter(SectionForm::narrative)
                .filter(section -> report.content().text(section.number()).isBlank())
                .map(section -> Finding.plain(
                        "F-1",
                        Severity.B,
                        new Place.InSection(section.number(), 0, 0, ""),
                        List.of(),
                        Sentence.of("check.section", section.heading()),
                        Sentence.of("check.section.remedy")));
    }
}
