package org.qianfa.report.draft;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.qianfa.form.content.Cells;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.ReportEvent;
import org.qianfa.report.Reports;
import org.qianfa.report.section.SectionRow;
import org.qianfa.report.section.SectionRows;
import org.qianfa.report.section.SectionText;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing: texts, cells, and who writes which section. Nothing that somebody typed is lost, and nothing submitted changes. */
@Service
@Command
public class Drafts {
    private final Reports reports;
    private final ReportContents contents;
    private final SectionRows sections;
    private final UnsavedTextRows unsaved;
    private final TextSaving texts;
    private final CellSaving cells;
    private final ImportSaving imports;
    private final WritingRights writingRights;
    private final WorkAssignments assignments;
    private final People people;
    private final ApplicationEventPublisher events;

    Drafts(
            Reports reports,
            ReportContents contents,
            SectionRows sections,
            UnsavedTextRows unsaved,
            TextSaving texts,
            CellSaving cells,
            ImportSaving imports,
            WritingRights writingRights,
            WorkAssignments assignments,
            People people,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.contents = contents;
        this.sections = sections;
        this.unsaved = unsaved;
        this.texts = texts;
        this.cells = cells;
        this.imports = imports;
        this.writingRights = writingRights;
        this.assignments = assignments;
        this.people = people;
        this.events = events;
    }

    @Transactional(readOnly = true)
    @ByThisPerson
    public List<SectionRow> sections(ReportId id, StaffId by) {
        return sections.all(reports.get(id, by));
    }

    /** What is written in a section, its facts saying what their cells hold now. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public SectionText text(ReportId id, int section, StaffId by) {
        return texts.text(reports.get(id, by), section);
    }

    /** Whether this person may write in this section now: the report is open for writing and the section is theirs, or the report. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public boolean mayWrite(ReportId id, int section, StaffId by) {
        return writingRights.writes(reports.get(id, by), section, by);
    }

    /** As {@link #saveManuscript}, for plain text that does not come from an editor. */
    @ByThisPerson
    public TextOutcome saveText(ReportId id, int section, String text, long basedOn, StaffId by) {
        var manuscript = Manuscript.ofText(TextSaving.textToKeep(text));
        return texts.save(reports.lock(id, by), section, manuscript, basedOn, Optional.empty(), by);
    }

    /**
     * Saves a section's manuscript. What its facts say is nobody's to write: they say what their cells hold.
     *
     * @param basedOn the version that the writer began from
     * @param tab the tab that it was written in; it has the section's lease from now on
     * @return the new version; or both texts where somebody saved in between; or who edits the section instead
     * @throws Refused where the section is not this person's to write, or a fact names a cell that the form does not have
     */
    @ByThisPerson
    public TextOutcome saveManuscript(
            ReportId id, int section, Manuscript manuscript, long basedOn, String tab, StaffId by) {
        return texts.save(reports.lock(id, by), section, manuscript, basedOn, Optional.of(tab), by);
    }

    /** The same for a manuscript that does not come from an editor; refuses to come between where somebody else edits the section. */
    @ByThisPerson
    public TextOutcome saveManuscript(ReportId id, int section, Manuscript manuscript, long basedOn, StaffId by) {
        return texts.save(reports.lock(id, by), section, manuscript, basedOn, Optional.empty(), by);
    }

    /** Texts that could not be saved: this person's, and those in sections that this person writes. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<UnsavedText> kept(ReportId id, StaffId by) {
        return unsaved.all(reports.get(id, by), by);
    }

    /** A kept text has been dealt with. */
    @ByThisPerson
    public void dropKept(ReportId id, String kept, StaffId by) {
        unsaved.drop(reports.lock(id, by), kept, by);
    }

    /** Saves cells as typed; a cell that somebody else changed in between stays as it is and is reported with both values. */
    @ByThisPerson
    public CellsOutcome saveCells(ReportId id, List<CellEdit> edits, StaffId by) {
        return cells.save(reports.lock(id, by), edits, by);
    }

    /** Takes an imported text over: its sections and cells replace what stands there; what it does not hold stays. */
    @ByThisPerson
    public void takeOver(ReportId id, SortedMap<Integer, String> texts, Cells read, StaffId by) {
        imports.save(reports.lock(id, by), texts, read, by);
    }

    /** Gives a section to a drafter of the same organ; only the responsible drafter does. */
    @ByThisPerson
    public void assign(ReportId id, int section, StaffId to, StaffId by) {
        var report = reports.lock(id, by);
        WritingRights.mustBeOpen(report);
        if (!report.responsibleDrafter().equals(by)) throw new Refused(Sentence.of("report.onlyResponsible"));
        if (!people.get(to).holds(Role.DRAFTER, report.organ()))
            throw new Refused(Sentence.of("report.noDrafterOfThisOrgan"));
        if (sections.drafter(report, section).equals(to)) return;
        sections.assign(report, section, to);
        assignments.sectionAssigned(report, section, to);
        events.publishEvent(new ReportEvent.SectionAssigned(id, report.organ(), section, to, by));
    }

    /** The section is finished; writing in it again re-opens it. */
    @ByThisPerson
    public void finish(ReportId id, int section, StaffId by) {
        var report = reports.lock(id, by);
        writingRights.mustWrite(report, section, by);
        contents.contributed(report, by);
        sections.finish(report, section);
        assignments.sectionFinished(report, section, sections.drafter(report, section));
        events.publishEvent(new ReportEvent.SectionFinished(id, report.organ(), section, by));
    }
}
