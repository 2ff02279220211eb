package org.qianfa.report.draft;

import org.qianfa.report.Report;
import org.qianfa.report.section.SectionRows;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Who may write in a section: its drafter, and the responsible drafter of the report, while the report is open for writing. */
@Component
public class WritingRights {
    private final SectionRows sections;

    WritingRights(SectionRows sections) {
        this.sections = sections;
    }

    boolean writes(Report report, int section, StaffId by) {
        var drafter = sections.drafter(report, section);
        return report.status().writable()
                && (drafter.equals(by) || report.responsibleDrafter().equals(by));
    }

    /** @throws Refused where the report is not open for writing, or the section is somebody else's */
    public void mustWrite(Report report, int section, StaffId by) {
        mustBeOpen(report);
        if (!writes(report, section, by)) throw new Refused(notYours(report, section));
    }

    /** @throws Refused for anybody but the responsible drafter and those who draft a section */
    public void mustDraft(Report report, StaffId by) {
        mustBeOpen(report);
        var drafts = report.responsibleDrafter().equals(by)
                || sections.all(report).stream()
                        .anyMatch(section -> section.drafter().equals(by));
        if (!drafts) throw new Refused(Sentence.of("report.onlyDrafters"));
    }

    /** That the section is somebody else's, who is named. */
    Sentence notYours(Report report, int section) {
        return Sentence.of(
                "report.notYourSection", section, sections.row(report, section).drafterName());
    }

    static void mustBeOpen(Report report) {
        if (!report.status().writable()) throw new Refused(Sentence.of("report.frozen"));
    }
}
