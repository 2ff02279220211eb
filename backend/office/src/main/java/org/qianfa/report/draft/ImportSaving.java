package org.qianfa.report.draft;

import java.util.LinkedHashMap;
import java.util.SortedMap;
import java.util.TreeSet;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.prose.Manuscript;
import org.qianfa.prose.Numbering;
import org.qianfa.report.Report;
import org.qianfa.report.ReportEvent;
import org.qianfa.report.lease.Leases;
import org.qianfa.report.section.SectionRows;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes what was read from a file: its sections and cells replace what stands there. The caller holds the report's lock. */
@Component
class ImportSaving {
    private final ReportContents contents;
    private final SectionRows sections;
    private final CellSaving cells;
    private final WritingRights writingRights;
    private final Leases leases;
    private final Formats formats;
    private final ApplicationEventPublisher events;

    ImportSaving(
            ReportContents contents,
            SectionRows sections,
            CellSaving cells,
            WritingRights writingRights,
            Leases leases,
            Formats formats,
            ApplicationEventPublisher events) {
        this.contents = contents;
        this.sections = sections;
        this.cells = cells;
        this.writingRights = writingRights;
        this.leases = leases;
        this.formats = formats;
        this.events = events;
    }

    /** @throws Refused where one of the sections is not this person's to write, or somebody edits it now */
    void save(Report report, SortedMap<Integer, String> texts, Cells read, StaffId by) {
        var form = formats.get(report.format());
        var touched = new TreeSet<>(texts.keySet());
        read.values().keySet().forEach(cell -> touched.add(CellSaving.section(form, cell.table())));
        var obstacles = touched.stream()
                .filter(section -> !sections.drafter(report, section).equals(by))
                .map(section -> writingRights.notYours(report, section))
                .toList();
        WritingRights.mustBeOpen(report);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        leases.mustBeFree(report, texts.keySet(), by);
        var entered = new LinkedHashMap<CellKey, String>();
        read.values().forEach((cell, value) -> {
            if (!form.cell(cell).orElseThrow(NotFound::new).computed()) entered.put(cell, value);
        });
        texts.forEach((section, text) -> contents.write(
                report, section, Numbering.withHeadings(Manuscript.ofText(TextSaving.textToKeep(text))), by));
        cells.write(report, form, entered, by);
        events.publishEvent(
                new ReportEvent.TextTakenOver(report.id(), report.organ(), texts.size(), entered.size(), by));
    }
}
