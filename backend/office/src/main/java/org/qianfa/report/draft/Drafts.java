package org.qianfa.report.draft;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.Numbering;
import org.qianfa.report.Report;
import org.qianfa.report.ReportEvent;
import org.qianfa.report.Reports;
import org.qianfa.report.lease.Leases;
import org.qianfa.report.section.SectionRow;
import org.qianfa.report.section.SectionRows;
import org.qianfa.report.section.SectionText;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing: texts, cells, and who writes which section. Nothing that somebody typed is lost, and nothing submitted changes. */
@Service
@Command
public class Drafts {
    private static final int LONGEST_TEXT = 200_000;
    private final Reports reports;
    private final ReportContents contents;
    private final SectionRows sections;
    private final UnsavedTextRows kept;
    private final CellSaving cells;
    private final WritingRights writers;
    private final Leases leases;
    private final WorkItems items;
    private final Formats formats;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            Reports reports,
            ReportContents contents,
            SectionRows sections,
            UnsavedTextRows kept,
            CellSaving cells,
            WritingRights writers,
            Leases leases,
            WorkItems items,
            Formats formats,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.contents = contents;
        this.sections = sections;
        this.kept = kept;
        this.cells = cells;
        this.writers = writers;
        this.leases = leases;
        this.items = items;
        this.formats = formats;
        this.people = people;
        this.events = events;
        this.clock = clock;
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
        return text(reports.get(id, by), section);
    }

    /** Whether this person may write in this section now: the report is open for writing and the section is theirs, or the report. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public boolean mayWrite(ReportId id, int section, StaffId by) {
        return writers.writes(reports.get(id, by), section, by);
    }

    /** As {@link #saveManuscript}, for plain text that does not come from an editor. */
    @ByThisPerson
    public TextOutcome saveText(ReportId id, int section, String text, long basedOn, StaffId by) {
        return save(id, section, Manuscript.ofText(textToKeep(text)), basedOn, Optional.empty(), by);
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
        return save(id, section, manuscript, basedOn, Optional.of(tab), by);
    }

    /** The same for a manuscript that does not come from an editor; refuses to come between where somebody else edits the section. */
    @ByThisPerson
    public TextOutcome saveManuscript(ReportId id, int section, Manuscript manuscript, long basedOn, StaffId by) {
        return save(id, section, manuscript, basedOn, Optional.empty(), by);
    }

    private TextOutcome save(
            ReportId id, int section, Manuscript typed, long basedOn, Optional<String> tab, StaffId by) {
        var report = reports.lock(id, by);
        writers.mustWrite(report, section, by);
        var form = formats.get(report.format());
        mustKnow(form, typed);
        var manuscript = reports.filled(report, typed);
        var current = text(report, section);
        var elsewhere = leases.elsewhere(report, section, by, tab);
        if (current.manuscript().equals(manuscript) && elsewhere.isEmpty())
            return new TextOutcome.Saved(current.version(), clock.instant());
        if (elsewhere.isPresent()) {
            kept.keep(report, section, manuscript, basedOn, by);
            return new TextOutcome.Elsewhere(elsewhere.get(), manuscript);
        }
        if (current.version() != basedOn) {
            kept.keep(report, section, manuscript, basedOn, by);
            var row = sections.row(report, section);
            return new TextOutcome.Conflict(
                    current.manuscript(),
                    current.version(),
                    row.savedBy().orElse(""),
                    row.savedAt().orElse(clock.instant()),
                    manuscript);
        }
        tab.ifPresent(own -> leases.take(id, section, own, by));
        contents.write(report, section, manuscript, by);
        return new TextOutcome.Saved(basedOn + 1, clock.instant());
    }

    /** Texts that could not be saved: this person's, and those in sections that this person writes. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<UnsavedText> kept(ReportId id, StaffId by) {
        return kept.all(reports.get(id, by), by);
    }

    /** A kept text has been dealt with. */
    @ByThisPerson
    public void dropKept(ReportId id, String kept, StaffId by) {
        this.kept.drop(reports.lock(id, by), kept, by);
    }

    /** Saves cells as typed; a cell that somebody else changed in between stays as it is and is reported with both values. */
    @ByThisPerson
    public CellsOutcome saveCells(ReportId id, List<CellEdit> edits, StaffId by) {
        return cells.save(reports.lock(id, by), edits, by);
    }

    /** Takes an imported text over: its sections and cells replace what stands there; what it does not hold stays. */
    @ByThisPerson
    public void takeOver(ReportId id, SortedMap<Integer, String> texts, Cells read, StaffId by) {
        var report = reports.lock(id, by);
        var form = formats.get(report.format());
        var touched = new TreeSet<>(texts.keySet());
        read.values().keySet().forEach(cell -> touched.add(CellSaving.section(form, cell.table())));
        var obstacles = touched.stream()
                .filter(section -> !sections.drafter(report, section).equals(by))
                .map(section -> writers.notYours(report, section))
                .toList();
        WritingRights.mustBeOpen(report);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        leases.mustBeFree(report, texts.keySet(), by);
        var entered = new LinkedHashMap<CellKey, String>();
        read.values().forEach((cell, value) -> {
            if (!form.cell(cell).orElseThrow(NotFound::new).computed()) entered.put(cell, value);
        });
        texts.forEach((section, text) ->
                contents.write(report, section, Numbering.withHeadings(Manuscript.ofText(textToKeep(text))), by));
        cells.write(report, form, entered, by);
        events.publishEvent(new ReportEvent.TextTakenOver(id, report.organ(), texts.size(), entered.size(), by));
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
        items.sectionAssigned(report, section, to);
        events.publishEvent(new ReportEvent.SectionAssigned(id, report.organ(), section, to, by));
    }

    /** The section is finished; writing in it again re-opens it. */
    @ByThisPerson
    public void finish(ReportId id, int section, StaffId by) {
        var report = reports.lock(id, by);
        writers.mustWrite(report, section, by);
        contents.contributed(report, by);
        sections.finish(report, section);
        items.sectionFinished(report, section, sections.drafter(report, section));
        events.publishEvent(new ReportEvent.SectionFinished(id, report.organ(), section, by));
    }

    private SectionText text(Report report, int section) {
        var stored = sections.text(report, section).orElseThrow(NotFound::new);
        return new SectionText(section, reports.filled(report, stored.manuscript()), stored.version());
    }

    private static void mustKnow(Format form, Manuscript manuscript) {
        manuscript.referencedCells().stream()
                .filter(cell -> form.cell(CellKey.parse(cell)).isEmpty())
                .findFirst()
                .ifPresent(cell -> {
                    throw new Refused(Sentence.of("report.noSuchCell", cell));
                });
    }

    private static String textToKeep(String typed) {
        var text = PlainText.withNewlines(typed);
        if (text.length() > LONGEST_TEXT)
            throw new Refused(Sentence.of("report.textTooLong", LONGEST_TEXT, text.length()));
        return PlainText.requirePlain(text);
    }
}
