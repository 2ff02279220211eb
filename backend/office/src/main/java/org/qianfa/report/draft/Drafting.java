package org.qianfa.report.draft;

import java.util.Collection;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.lease.LeaseRows;
import org.qianfa.report.section.SectionRow;
import org.qianfa.report.section.SectionRows;
import org.qianfa.report.section.SectionState;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Service;

/** What entering and leaving the drafting stage means for the people. The caller holds the report's lock. */
@Service
@Command
public class Drafting {
    private final Reports reports;
    private final SectionRows sections;
    private final ReportContents contents;
    private final LeaseRows leases;
    private final WorkAssignments assignments;

    Drafting(
            Reports reports,
            SectionRows sections,
            ReportContents contents,
            LeaseRows leases,
            WorkAssignments assignments) {
        this.reports = reports;
        this.sections = sections;
        this.contents = contents;
        this.leases = leases;
        this.assignments = assignments;
    }

    /** The process has entered drafting: the responsible drafter, and those whose sections are unfinished, find it in their lists. */
    public void enter(ReportId id, Stage stage) {
        var report = reports.get(id);
        reports.standAt(report, stage);
        assignments.open(report, stage.id(), stage.kind(), WorkKind.DRAFT, 0, report.responsibleDrafter());
        for (var section : sections.all(report)) {
            var others = !section.drafter().equals(report.responsibleDrafter());
            if (others && section.state() != SectionState.DONE)
                assignments.open(
                        report, stage.id(), stage.kind(), WorkKind.SECTION, section.number(), section.drafter());
        }
    }

    /** Somebody returned it: the sections that the reasons are about say so. */
    public void returned(Report report, Collection<Integer> concerned) {
        concerned.forEach(section -> sections.returned(report, section));
        reports.move(report, ReportStatus.RETURNED);
    }

    /** It has been submitted: every section is finished and edited by nobody, and whoever answers for it by submitting it has had a hand in it. */
    public void submitted(Report report, StaffId by) {
        contents.contributed(report, by);
        leases.drop(report);
        sections.finishAll(report);
    }

    /** Somebody else answers for the whole report from now on, and drafts the sections that whoever did before had not given away. */
    public void makeResponsible(Report report, StaffId drafter) {
        var before = report.responsibleDrafter();
        reports.makeResponsible(report, drafter);
        for (var section : sections.all(report))
            if (section.drafter().equals(before)) sections.entrust(report, section.number(), drafter);
        if (!report.status().writable()) return;
        assignments.cancel(report, before);
        assignments.open(reports.get(report.id()), report.stageId(), StageKind.DRAFT, WorkKind.DRAFT, 0, drafter);
    }

    /** This person has had a hand in the content, without having typed any: they have no seat in its review. */
    public void contributed(Report report, StaffId by) {
        contents.contributed(report, by);
    }

    /** @throws Refused where the report cannot be written in now */
    public void mustBeOpen(Report report) {
        if (!report.status().writable()) throw new Refused(Sentence.of("report.frozen"));
    }

    /**
     * @param section 0 for the report as a whole
     * @throws Refused for anybody but the responsible drafter and the section's drafter
     */
    public void mustDraft(Report report, int section, StaffId by) {
        if (report.responsibleDrafter().equals(by)) return;
        if (section == 0) throw new Refused(Sentence.of("report.onlyResponsible"));
        var row = sections.row(report, section);
        if (!row.drafter().equals(by))
            throw new Refused(Sentence.of("report.notYourSection", section, row.drafterName()));
    }

    /** @throws NotFound where the form has no such section */
    public void mustExist(Report report, Collection<Integer> numbers) {
        var existing = sections.all(report).stream().map(SectionRow::number).toList();
        if (!existing.containsAll(numbers)) throw new NotFound();
    }

    /** Sections given to others that these have not finished. */
    public java.util.List<SectionRow> unfinished(Report report) {
        return sections.all(report).stream()
                .filter(section -> !section.drafter().equals(report.responsibleDrafter()))
                .filter(section -> section.state() != SectionState.DONE)
                .toList();
    }
}
