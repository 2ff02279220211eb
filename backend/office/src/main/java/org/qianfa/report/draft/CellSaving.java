package org.qianfa.report.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.report.Report;
import org.qianfa.report.ReportEvent;
import org.qianfa.report.section.SectionRows;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Writes cells, each over the value that its writer saw. A section whose table or whose sentences change with them is open again. The caller
 * holds the report's lock.
 */
@Component
class CellSaving {
    private static final int LONGEST_CELL = 64;
    private final Formats formats;
    private final ReportContents contents;
    private final SectionRows sections;
    private final WritingRights writingRights;
    private final ApplicationEventPublisher events;

    CellSaving(
            Formats formats,
            ReportContents contents,
            SectionRows sections,
            WritingRights writingRights,
            ApplicationEventPublisher events) {
        this.formats = formats;
        this.contents = contents;
        this.sections = sections;
        this.writingRights = writingRights;
        this.events = events;
    }

    CellsOutcome save(Report report, List<CellEdit> edits, StaffId by) {
        var form = formats.get(report.format());
        edits.stream()
                .map(edit -> edit.cell().table())
                .distinct()
                .forEach(table -> writingRights.mustWrite(report, section(form, table), by));
        var standing = contents.cells(report.id());
        var saved = new LinkedHashMap<CellKey, String>();
        var conflicts = new ArrayList<CellsOutcome.Conflict>();
        for (var edit : edits) {
            if (!isEntered(form, edit.cell())) throw new NotFound();
            mustFit(edit.after());
            var theirs = standing.at(edit.cell()).orElse("");
            if (theirs.equals(edit.after().strip())) continue;
            if (theirs.equals(edit.before().strip())) saved.put(edit.cell(), edit.after());
            else conflicts.add(new CellsOutcome.Conflict(edit.cell(), theirs, edit.after()));
        }
        return new CellsOutcome(write(report, form, saved, by), conflicts);
    }

    /** @return all cells as they stand now, totals computed */
    Cells write(Report report, Format form, SequencedMap<CellKey, String> entered, StaffId by) {
        var before = form.withTotals(contents.cells(report.id()));
        if (entered.isEmpty()) return before;
        entered.values().forEach(CellSaving::mustFit);
        contents.write(report, entered, by);
        var now = form.withTotals(contents.cells(report.id()));
        var changed = changed(before, now);
        var touched = new TreeSet<Integer>();
        changed.forEach(cell -> touched.add(section(form, cell.table())));
        contents.content(report.id()).manuscripts().forEach((section, manuscript) -> {
            if (manuscript.referencedCells().stream().map(CellKey::parse).anyMatch(changed::contains))
                touched.add(section);
        });
        for (var section : touched)
            if (sections.reopen(report, section))
                events.publishEvent(new ReportEvent.SectionReopened(report.id(), report.organ(), section, by));
        return now;
    }

    private static Set<CellKey> changed(Cells before, Cells now) {
        var changed = new TreeSet<>(before.values().keySet());
        changed.addAll(now.values().keySet());
        changed.removeIf(cell -> before.at(cell).equals(now.at(cell)));
        return changed;
    }

    private static boolean isEntered(Format form, CellKey cell) {
        return form.cell(cell).filter(place -> !place.computed()).isPresent();
    }

    static int section(Format form, int table) {
        return form.sectionHolding(table).map(SectionForm::number).orElseThrow(NotFound::new);
    }

    private static void mustFit(String cell) {
        if (cell.length() > LONGEST_CELL) throw new Refused(Sentence.of("report.cellTooLong", LONGEST_CELL));
        PlainText.requirePlain(cell);
    }
}
