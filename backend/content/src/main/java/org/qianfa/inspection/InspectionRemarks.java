package org.qianfa.inspection;

import java.util.List;
import java.util.Optional;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Severity;
import org.qianfa.text.Sentence;

/** What only a report from outside can lack. */
final class InspectionRemarks {
    private InspectionRemarks() {}

    /** Neither the title nor anybody else says the year. */
    static Finding noYear(int assumed) {
        return new Finding(
                "F-2",
                Severity.WARNING,
                new Place.InReport(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Sentence.of("inspection.noYear", Integer.toString(assumed)),
                Sentence.of("inspection.noYear.remedy"));
    }
}
