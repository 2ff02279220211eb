package org.qianfa.ui.reading;

import org.qianfa.approval.chain.StagesAhead;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.round.Rounds;
import org.qianfa.form.Formats;
import org.qianfa.judgement.Judgements;
import org.qianfa.judgement.lastyear.LastYearTexts;
import org.qianfa.report.Reports;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.work.WorkItem;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Opens submitted reports to be read; whoever is waited for has then seen the report. */
@Component
public class ReviewModels {
    private final Reports reports;
    private final Revisions revisions;
    private final Rounds rounds;
    private final Judgements judgements;
    private final LastYearTexts lastYearTexts;
    private final WorkItems items;
    private final Chain chain;
    private final StagesAhead stagesAhead;
    private final Objections objections;
    private final Formats formats;

    ReviewModels(
            Reports reports,
            Revisions revisions,
            Rounds rounds,
            Judgements judgements,
            LastYearTexts lastYearTexts,
            WorkItems items,
            Chain chain,
            StagesAhead stagesAhead,
            Objections objections,
            Formats formats) {
        this.reports = reports;
        this.revisions = revisions;
        this.rounds = rounds;
        this.judgements = judgements;
        this.lastYearTexts = lastYearTexts;
        this.items = items;
        this.chain = chain;
        this.stagesAhead = stagesAhead;
        this.objections = objections;
        this.formats = formats;
    }

    public ReviewModel open(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        var now = rounds.latest(id, by).orElseThrow(() -> new Refused(Sentence.of("approval.notSubmitted")));
        if (now.waitsFor(by)) items.seen(id, by);
        return new ReviewModel(
                report,
                formats.get(report.format()),
                revisions.latest(report).orElseThrow(),
                judgements.findings(id, by),
                lastYearTexts.carried(id, by),
                now,
                rounds.decisions(id, by).stream()
                        .filter(decision -> decision.round() < now.round().number())
                        .toList(),
                items.mine(id, by).stream().map(WorkItem::dueOn).findFirst().orElse(report.publishDue()),
                chain.stages(id),
                rounds.entered(id, by),
                stagesAhead.stagesAhead(id, by),
                chain.returns(id, now.round().stageId()),
                objections.all(id, by));
    }
}
