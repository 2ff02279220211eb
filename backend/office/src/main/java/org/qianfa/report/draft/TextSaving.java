package org.qianfa.report.draft;

import java.time.Clock;
import java.util.Optional;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.CellKey;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.lease.Leases;
import org.qianfa.report.section.SectionRows;
import org.qianfa.report.section.SectionText;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/**
 * Writes a section's text over the version that its writer began from. What cannot be saved, since something newer stands there or somebody else
 * edits now, is kept and shown beside it. The caller holds the report's lock.
 */
@Component
class TextSaving {
    private static final int LONGEST_TEXT = 200_000;
    private final Reports reports;
    private final ReportContents contents;
    private final SectionRows sections;
    private final UnsavedTextRows unsaved;
    private final WritingRights writingRights;
    private final Leases leases;
    private final Formats formats;
    private final Clock clock;

    TextSaving(
            Reports reports,
            ReportContents contents,
            SectionRows sections,
            UnsavedTextRows unsaved,
            WritingRights writingRights,
            Leases leases,
            Formats formats,
            Clock clock) {
        this.reports = reports;
        this.contents = contents;
        this.sections = sections;
        this.unsaved = unsaved;
        this.writingRights = writingRights;
        this.leases = leases;
        this.formats = formats;
        this.clock = clock;
    }

    /** What stands there, its facts saying what their cells hold now. */
    SectionText text(Report report, int section) {
        var stored = sections.text(report, section).orElseThrow(NotFound::new);
        return new SectionText(section, reports.fillFacts(report, stored.manuscript()), stored.version());
    }

    /** @param tab where it was typed in an editor, whose lease it takes */
    TextOutcome save(Report report, int section, Manuscript typed, long basedOn, Optional<String> tab, StaffId by) {
        writingRights.mustWrite(report, section, by);
        var form = formats.get(report.format());
        mustKnow(form, typed);
        var manuscript = reports.fillFacts(report, typed);
        var current = text(report, section);
        var elsewhere = leases.elsewhere(report, section, by, tab);
        if (current.manuscript().equals(manuscript) && elsewhere.isEmpty())
            return new TextOutcome.Saved(current.version(), clock.instant());
        if (elsewhere.isPresent()) {
            unsaved.keep(report, section, manuscript, basedOn, by);
            return new TextOutcome.Elsewhere(elsewhere.get(), manuscript);
        }
        if (current.version() != basedOn) {
            unsaved.keep(report, section, manuscript, basedOn, by);
            var row = sections.row(report, section);
            return new TextOutcome.Conflict(
                    current.manuscript(),
                    current.version(),
                    row.savedBy().orElse(""),
                    row.savedAt().orElse(clock.instant()),
                    manuscript);
        }
        tab.ifPresent(own -> leases.take(report.id(), section, own, by));
        contents.write(report, section, manuscript, by);
        return new TextOutcome.Saved(basedOn + 1, clock.instant());
    }

    private static void mustKnow(Format form, Manuscript manuscript) {
        manuscript.referencedCells().stream()
                .filter(cell -> form.cell(CellKey.parse(cell)).isEmpty())
                .findFirst()
                .ifPresent(cell -> {
                    throw new Refused(Sentence.of("report.noSuchCell", cell));
                });
    }

    /** @throws Refused where it is longer than 200,000 characters or holds what no text holds */
    static String textToKeep(String typed) {
        var text = PlainText.withNewlines(typed);
        if (text.length() > LONGEST_TEXT)
            throw new Refused(Sentence.of("report.textTooLong", LONGEST_TEXT, text.length()));
        return PlainText.requirePlain(text);
    }
}
