package org.qianfa.history;

import java.util.Optional;
import org.qianfa.comparison.Comparison;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.revision.Revisions;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
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
    public ComparisonResult between(ReportId id, RevisionSelector from, RevisionSelector to, StaffId by) {
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
                        last,
                        between(report, new RevisionSelector.Numbered(last.revision()), RevisionSelector.NOW, by)));
    }

    /** Which revision this person has decided on last in this edition. */
    @ByThisPerson
    public Optional<DecidedRevision> decided(ReportId id, StaffId by) {
        return decided.last(reports.get(id, by), by);
    }

    private ComparisonResult between(Report report, RevisionSelector from, RevisionSelector to, StaffId by) {
        var before = text(report, from, by);
        var after = text(report, to, by);
        return new ComparisonResult(
                report,
                from,
                to,
                after.content(),
                Comparison.compare(before.form(), before.content(), after.form(), after.content()));
    }

    private Text text(Report report, RevisionSelector version, StaffId by) {
        return switch (version) {
            case RevisionSelector.Numbered(var number) ->
                new Text(form(report), revisions.get(report, number).content());
            case RevisionSelector.Present now -> new Text(form(report), reports.contentOf(report));
            case RevisionSelector.LastYear last ->
                lastYears
                        .lastYear(report.id(), by)
                        .map(found -> new Text(found.form(), found.content()))
                        .orElseThrow(() ->
                                new Refused(Sentence.of("comparison.noLastYear", Integer.toString(report.year() - 1))));
        };
    }

    private Format form(Report report) {
        return formats.get(report.format());
    }
}
