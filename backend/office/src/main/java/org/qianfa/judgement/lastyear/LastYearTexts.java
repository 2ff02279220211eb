package org.qianfa.judgement.lastyear;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.form.Formats;
import org.qianfa.judgement.JudgementEvent;
import org.qianfa.organ.People;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Paragraphs of last year's report in this year's: taken one by one, and marked until somebody rewrites them. */
@Service
@Command
public class LastYearTexts {
    private final Reports reports;
    private final Drafts drafts;
    private final Formats formats;
    private final LastYears lastYears;
    private final CarriedParagraphRows rows;
    private final People people;
    private final ApplicationEventPublisher events;

    LastYearTexts(
            Reports reports,
            Drafts drafts,
            Formats formats,
            LastYears lastYears,
            CarriedParagraphRows rows,
            People people,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.drafts = drafts;
        this.formats = formats;
        this.lastYears = lastYears;
        this.rows = rows;
        this.people = people;
        this.events = events;
    }

    /**
     * Adds a paragraph to a section, under its heading where that stands there; nothing that stands there is replaced.
     *
     * @throws Refused where the section is not this person's to write, or where last year's report has no such paragraph
     */
    @ByThisPerson
    public void take(ReportId id, int section, String paragraph, StaffId by) {
        var report = reports.lock(id, by);
        var form = formats.get(report.format()).section(section).orElseThrow(NotFound::new);
        var offered = lastYears.proposals(report).stream()
                .flatMap(proposals -> proposals.paragraphs().stream())
                .filter(one -> one.section() == section && one.text().equals(paragraph))
                .findFirst()
                .orElseThrow(() -> new Refused(Sentence.of("judgement.notLastYears")));
        var text = drafts.text(id, section, by);
        if (!offered.standing())
            mustBeSaved(
                    section,
                    drafts.saveManuscript(
                            id, section, Paragraphs.with(text.manuscript(), offered, form), text.version(), by));
        rows.add(report, section, paragraph, by, people.get(by).name());
        events.publishEvent(new JudgementEvent.ParagraphTaken(id, report.organ(), section, by));
    }

    private static void mustBeSaved(int section, TextOutcome outcome) {
        switch (outcome) {
            case TextOutcome.Saved saved -> {}
            case TextOutcome.Elsewhere(var lease, var yours) ->
                throw new Refused(Sentence.of("report.beingEdited", section, lease.name()));
            case TextOutcome.Conflict both ->
                throw new IllegalStateException("nobody saves between two statements under the report's lock");
        }
    }

    /** Paragraphs that were taken and still stand as they came, in the order of the document. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<CarriedParagraph> carried(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        var marks = rows.all(report);
        if (marks.isEmpty()) return List.of();
        var standing = new ArrayList<CarriedParagraph>();
        reports.contentOf(report).sections().forEach((section, text) -> Paragraphs.at(text)
                .forEach((start, paragraph) -> marks.stream()
                        .filter(mark -> mark.isAbout(section, paragraph))
                        .findFirst()
                        .ifPresent(mark -> standing.add(new CarriedParagraph(
                                section, start, start + paragraph.length(), paragraph, mark.name(), mark.at())))));
        return standing;
    }
}
