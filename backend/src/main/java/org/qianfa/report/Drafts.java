package org.qianfa.report;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import org.qianfa.format.CellKey;
import org.qianfa.format.Cells;
import org.qianfa.format.Format;
import org.qianfa.format.Formats;
import org.qianfa.format.SectionForm;
import org.qianfa.organ.People;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.PlainText;
import org.qianfa.shared.Refused;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.Sentence;
import org.qianfa.shared.StaffId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing: texts, cells, and who writes which section. Nothing that somebody typed is lost, and nothing submitted changes. */
@Service
@Command
public class Drafts {
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_CELL = 64;
    private final Reports reports;
    private final ReportContents contents;
    private final SectionRows sections;
    private final WorkItems items;
    private final Formats formats;
    private final People people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Drafts(
            Reports reports,
            ReportContents contents,
            SectionRows sections,
            WorkItems items,
            Formats formats,
            People people,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reports = reports;
        this.contents = contents;
        this.sections = sections;
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

    @Transactional(readOnly = true)
    @ByThisPerson
    public SectionText text(ReportId id, int section, StaffId by) {
        return sections.text(reports.get(id, by), section).orElseThrow(NotFound::new);
    }

    /** Whether this person may write in this section now: the report is open for writing and the section is theirs. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public boolean mayWrite(ReportId id, int section, StaffId by) {
        var report = reports.get(id, by);
        return report.status().writable() && sections.drafter(report, section).equals(by);
    }

    /**
     * Saves a section's text.
     *
     * @param basedOn the version that the writer began from
     * @return the new version, or both texts where somebody saved in between
     */
    @ByThisPerson
    public TextOutcome saveText(ReportId id, int section, String text, long basedOn, StaffId by) {
        var report = writable(id, section, by);
        var clean = textToKeep(text);
        var current = sections.text(report, section).orElseThrow(NotFound::new);
        if (current.text().equals(clean)) return new TextOutcome.Saved(current.version(), clock.instant());
        if (current.version() != basedOn) {
            sections.keep(report, section, clean, basedOn, by);
            var row = sections.row(report, section);
            return new TextOutcome.Conflict(
                    current.text(),
                    current.version(),
                    row.savedBy().orElse(""),
                    row.savedAt().orElse(clock.instant()),
                    clean);
        }
        contents.write(report, section, clean, by);
        return new TextOutcome.Saved(basedOn + 1, clock.instant());
    }

    /** Texts of this person that could not be saved over newer ones. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<KeptText> kept(ReportId id, StaffId by) {
        return sections.kept(reports.get(id, by), by);
    }

    /** The writer has dealt with a kept text. */
    @ByThisPerson
    public void dropKept(ReportId id, String kept, StaffId by) {
        sections.dropKept(reports.lock(id, by), kept, by);
    }

    /** Saves cells as typed; a cell that somebody else changed in between stays as it is and is reported with both values. */
    @ByThisPerson
    public CellsOutcome saveCells(ReportId id, List<CellEdit> edits, StaffId by) {
        var report = reports.lock(id, by);
        var form = formats.get(report.format());
        edits.stream()
                .map(edit -> edit.cell().table())
                .distinct()
                .forEach(table -> mustBeWritable(report, section(form, table), by));
        var standing = contents.cells(id);
        var saved = new LinkedHashMap<CellKey, String>();
        var conflicts = new ArrayList<CellsOutcome.Conflict>();
        for (var edit : edits) {
            if (!takes(form, edit.cell())) throw new NotFound();
            mustFit(edit.after());
            var theirs = standing.at(edit.cell()).orElse("");
            if (theirs.equals(edit.after().strip())) continue;
            if (theirs.equals(edit.before().strip())) saved.put(edit.cell(), edit.after());
            else conflicts.add(new CellsOutcome.Conflict(edit.cell(), theirs, edit.after()));
        }
        if (!saved.isEmpty()) {
            contents.write(report, saved, by);
            saved.keySet().stream()
                    .map(cell -> section(form, cell.table()))
                    .distinct()
                    .forEach(section -> sections.reopen(report, section));
        }
        return new CellsOutcome(reports.totals(report, contents.cells(id)), conflicts);
    }

    /** Takes an imported text over: its sections and cells replace what stands there; what it does not hold stays. */
    @ByThisPerson
    public void takeOver(ReportId id, SortedMap<Integer, String> texts, Cells cells, StaffId by) {
        var report = reports.lock(id, by);
        var form = formats.get(report.format());
        var touched = new java.util.TreeSet<>(texts.keySet());
        cells.values().keySet().forEach(cell -> touched.add(section(form, cell.table())));
        var obstacles = touched.stream()
                .filter(section -> !sections.drafter(report, section).equals(by))
                .map(section -> Sentence.of(
                        "report.notYourSection",
                        section,
                        sections.row(report, section).drafterName()))
                .toList();
        mustBeOpen(report);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var entered = new LinkedHashMap<CellKey, String>();
        cells.values().forEach((cell, value) -> {
            if (form.cell(cell).orElseThrow(NotFound::new).computed()) return;
            mustFit(value);
            entered.put(cell, value);
        });
        texts.forEach((section, text) -> contents.write(report, section, textToKeep(text), by));
        if (!entered.isEmpty()) contents.write(report, entered, by);
        events.publishEvent(new ReportEvent.TextTakenOver(id, report.organ(), texts.size(), entered.size(), by));
    }

    /** Gives a section to a drafter of the same organ; only the responsible drafter does. */
    @ByThisPerson
    public void assign(ReportId id, int section, StaffId to, StaffId by) {
        var report = reports.lock(id, by);
        mustBeOpen(report);
        mustBeResponsible(report, by);
        if (!people.get(to).holds(org.qianfa.organ.Role.DRAFTER, report.organ()))
            throw new Refused(Sentence.of("report.noDrafterOfThisOrgan"));
        if (sections.drafter(report, section).equals(to)) return;
        sections.assign(report, section, to);
        items.sectionAssigned(report, section, to);
        events.publishEvent(new ReportEvent.SectionAssigned(id, report.organ(), section, to, by));
    }

    /** The drafter has finished the section; writing in it again re-opens it. */
    @ByThisPerson
    public void finish(ReportId id, int section, StaffId by) {
        var report = writable(id, section, by);
        contents.contributed(report, by);
        sections.finish(report, section);
        items.sectionFinished(report, section, by);
        events.publishEvent(new ReportEvent.SectionFinished(id, report.organ(), section, by));
    }

    private Report writable(ReportId id, int section, StaffId by) {
        var report = reports.lock(id, by);
        mustBeWritable(report, section, by);
        return report;
    }

    private void mustBeWritable(Report report, int section, StaffId by) {
        mustBeOpen(report);
        if (!sections.drafter(report, section).equals(by))
            throw new Refused(Sentence.of(
                    "report.notYourSection",
                    section,
                    sections.row(report, section).drafterName()));
    }

    private static void mustBeOpen(Report report) {
        if (!report.status().writable()) throw new Refused(Sentence.of("report.frozen"));
    }

    private static void mustBeResponsible(Report report, StaffId by) {
        if (!report.responsibleDrafter().equals(by)) throw new Refused(Sentence.of("report.onlyResponsible"));
    }

    private static boolean takes(Format form, CellKey cell) {
        return form.cell(cell).filter(place -> !place.computed()).isPresent();
    }

    private static int section(Format form, int table) {
        return form.sectionHolding(table).map(SectionForm::number).orElseThrow(NotFound::new);
    }

    private static String textToKeep(String typed) {
        var text = PlainText.lines(typed);
        if (text.length() > LONGEST_TEXT)
            throw new Refused(Sentence.of("report.textTooLong", LONGEST_TEXT, text.length()));
        return PlainText.require(text);
    }

    private static void mustFit(String cell) {
        if (cell.length() > LONGEST_CELL) throw new Refused(Sentence.of("report.cellTooLong", LONGEST_CELL));
        PlainText.require(cell);
    }
}
