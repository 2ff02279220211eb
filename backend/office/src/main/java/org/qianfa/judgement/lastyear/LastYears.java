package org.qianfa.judgement.lastyear;

import java.util.Optional;
import org.qianfa.form.Formats;
import org.qianfa.judgement.JudgementEvent;
import org.qianfa.organ.People;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafting;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The report for the year before: the one signed in the product, or else a file that the responsible drafter brought. */
@Service
@Command
public class LastYears {
    private static final int LONGEST_TEXT = 200_000;
    private static final int LONGEST_CELL = 64;
    private static final int LONGEST_NAME = 200;
    private final Reports reports;
    private final Formats formats;
    private final Drafting drafting;
    private final LastYearRows rows;
    private final People people;
    private final ApplicationEventPublisher events;

    LastYears(
            Reports reports,
            Formats formats,
            Drafting drafting,
            LastYearRows rows,
            People people,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.formats = formats;
        this.drafting = drafting;
        this.rows = rows;
        this.people = people;
        this.events = events;
    }

    /** What this report is compared with. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Optional<LastYear> lastYear(ReportId id, StaffId by) {
        return lastYear(reports.get(id, by));
    }

    public Optional<LastYear> lastYear(Report report) {
        return signedHere(report).or(() -> rows.brought(report));
    }

    /** What last year's report offers to this one now; empty where there is none. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Optional<LastYearProposals> proposals(ReportId id, StaffId by) {
        return proposals(reports.get(id, by));
    }

    Optional<LastYearProposals> proposals(Report report) {
        return lastYear(report)
                .map(last ->
                        new LastYearOffers(formats.get(report.format()), reports.contentOf(report), last).proposals());
    }

    private Optional<LastYear> signedHere(Report report) {
        return reports.find(report.organ(), report.year() - 1)
                .filter(last -> last.status() == ReportStatus.SIGNED_OFF || last.status() == ReportStatus.PUBLISHED)
                .map(last -> new LastYear(
                        last.year(), formats.get(last.format()), reports.contentOf(last), Optional.empty()));
    }

    /**
     * Keeps a file as last year's report; one that was brought before is replaced.
     *
     * @throws Refused where it is of another year or empty, or where the product has last year's report itself
     */
    @ByThisPerson
    public void bring(ReportId id, BroughtReport brought, StaffId by) {
        var report = reports.lock(id, by);
        drafting.mustBeOpen(report);
        drafting.mustDraft(report, 0, by);
        if (signedHere(report).isPresent())
            throw new Refused(Sentence.of("judgement.lastYearIsHere", Integer.toString(report.year() - 1)));
        brought.year().filter(year -> year != report.year() - 1).ifPresent(year -> {
            throw new Refused(
                    Sentence.of("judgement.otherYear", Integer.toString(year), Integer.toString(report.year() - 1)));
        });
        mustFit(brought);
        rows.put(report, brought, by, people.get(by).name());
        events.publishEvent(new JudgementEvent.LastYearBrought(
                id,
                report.organ(),
                brought.content().sections().size(),
                brought.content().cells().values().size(),
                by));
    }

    private static void mustFit(BroughtReport brought) {
        var content = brought.content();
        if (content.cells().values().isEmpty()
                && content.sections().values().stream().allMatch(String::isBlank))
            throw new Refused(Sentence.of("judgement.nothingRead"));
        content.sections().values().forEach(text -> {
            if (PlainText.requirePlain(text).length() > LONGEST_TEXT)
                throw new Refused(Sentence.of("report.textTooLong", LONGEST_TEXT, text.length()));
        });
        content.cells().values().values().forEach(value -> {
            if (PlainText.requirePlain(value).length() > LONGEST_CELL)
                throw new Refused(Sentence.of("report.cellTooLong", LONGEST_CELL));
        });
        if (PlainText.requirePlain(brought.fileName()).length() > LONGEST_NAME)
            throw new Refused(Sentence.of("judgement.fileNameTooLong", LONGEST_NAME));
    }
}
