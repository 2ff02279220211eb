package org.qianfa.comparison;

import java.util.Optional;
import org.qianfa.format.Content;
import org.qianfa.format.Format;
import org.qianfa.format.Formats;
import org.qianfa.judgement.LastYears;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.Revisions;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.Refused;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.Sentence;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Texts of one report beside each other, for everybody who may see it. */
@Service
@Transactional(readOnly = true)
public class Comparisons {
    private final Reports reports;
    private final Revisions revisions;
    private final LastYears lastYears;
    private final Formats formats;
    private final DecidedRevisions decided;

    Comparisons(Reports reports, Revisions revisions, LastYears lastYears, Formats formats, DecidedRevisions decided) {
        this.reports = reports;
        this.revisions = revisions;
        this.lastYears = lastYears;
        this.formats = formats;
        this.decided = decided;
    }

    private record Text(Format form, Content content) {}

    /**
     * What the later text has otherwise than the earlier one.
     *
     * @throws NotFound where this person may not see the report, or there is no such revision in its edition
     * @throws Refused where last year's report is meant and there is none
     */
    @ByThisPerson
    public Compared between(ReportId id, Version from, Version to, StaffId by) {
        return between(reports.get(id, by), from, to, by);
    }

    /**
     * What has changed since this person decided on the report in this edition; empty where they have not.
     *
     * @throws NotFound where this person may not see the report
     */
    @ByThisPerson
    public Optional<SinceDecision> sinceDecision(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return decided.last(report, by)
                .map(last -> new SinceDecision(
                        last, between(report, new Version.Numbered(last.revision()), Version.NOW, by)));
    }

    /** Which revision this person has decided on last in this edition. */
    @ByThisPerson
    public Optional<DecidedRevision> decided(ReportId id, StaffId by) {
        return decided.last(reports.get(id, by), by);
    }

    private Compared between(Report report, Version from, Version to, StaffId by) {
        var before = text(report, from, by);
        var after = text(report, to, by);
        return new Compared(
                report,
                from,
                to,
                after.content(),
                Comparison.of(before.form(), before.content(), after.form(), after.content()));
    }

    private Text text(Report report, Version version, StaffId by) {
        return switch (version) {
            case Version.Numbered(var number) ->
                new Text(form(report), revisions.get(report, number).content());
            case Version.Present now -> new Text(form(report), reports.contentOf(report));
            case Version.LastYear last ->
                lastYears
                        .of(report.id(), by)
                        .map(found -> new Text(found.form(), found.content()))
                        .orElseThrow(() ->
                                new Refused(Sentence.of("comparison.noLastYear", Integer.toString(report.year() - 1))));
        };
    }

    private Format form(Report report) {
        return formats.get(report.format());
    }
}
