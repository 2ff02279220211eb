package org.qianfa.report;

import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Who may write in a section: its drafter, and the responsible drafter of the report, while the report is open for writing. */
@Component
class Writers {
    private final SectionRows sections;

    Writers(SectionRows sections) {
        this.sections = sections;
    }

    boolean writes(Report report, int section, StaffId by) {
        var drafter = sections.drafter(report, section);
        return report.status().writable()
                && (drafter.equals(by) || report.responsibleDrafter().equals(by));
    }

    /** @throws Refused where the report is not open for writing, or the section is somebody else's */
    void mustWrite(Report report, int section, StaffId by) {
        mustBeOpen(report);
        if (!writes(report, section, by)) throw new Refused(notYours(report, section));
    }

    /** @throws Refused for anybody but the responsible drafter and those who draft a section */
    void mustDraft(Report report, StaffId by) {
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
