package org.qianfa.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;

/**
 * What a report is compared with. What is absent is not judged by.
 *
 * @param lastYear the same subject's report for the year before
 * @param siblings reports of other organs for the same year, to be compared in similarity
 * @param register counts from registers that are kept, by cell (T3-6)
 * @param subordinateReports reports of the organs that a government's own report adds up, its office among them (H-1)
 * @param notSubmitted names of organs of the call that have not submitted (H-2)
 */
public record ReportsToCompare(
        Optional<LastYear> lastYear,
        List<OtherReport> siblings,
        Map<CellKey, Long> register,
        List<OtherReport> subordinateReports,
        List<String> notSubmitted) {
    public static final ReportsToCompare NONE =
            new ReportsToCompare(Optional.empty(), List.of(), Map.of(), List.of(), List.of());

    public ReportsToCompare {
        siblings = List.copyOf(siblings);
        register = Map.copyOf(register);
        subordinateReports = List.copyOf(subordinateReports);
        notSubmitted = List.copyOf(notSubmitted);
    }

    /** Last year's report, in the form that it was written under. */
    public record LastYear(Format form, Content content) {}

    /** Another organ's report for the same year, in the same form. */
    public record OtherReport(String organName, Content content, SectionShingles shingles) {
        public OtherReport(String organName, Content content) {
            this(organName, content, SectionShingles.of(organName, content));
        }
    }

    public ReportsToCompare withLastYear(LastYear report) {
        return new ReportsToCompare(Optional.of(report), siblings, register, subordinateReports, notSubmitted);
    }

    public ReportsToCompare withSiblings(List<OtherReport> reports) {
        return new ReportsToCompare(lastYear, reports, register, subordinateReports, notSubmitted);
    }
}
