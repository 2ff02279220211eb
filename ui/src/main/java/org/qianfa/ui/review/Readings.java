package org.qianfa.ui.review;

import java.util.List;
import java.util.Optional;
import org.qianfa.approval.RoundView;
import org.qianfa.approval.Rounds;
import org.qianfa.format.Formats;
import org.qianfa.judgement.Judgements;
import org.qianfa.judgement.LastYearTexts;
import org.qianfa.organ.People;
import org.qianfa.organ.Staff;
import org.qianfa.report.Chain;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.Revisions;
import org.qianfa.report.Stage;
import org.qianfa.report.WorkItem;
import org.qianfa.report.WorkItems;
import org.qianfa.shared.Refused;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.Sentence;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Component;

/** Opens submitted reports to be read; whoever is waited for has then seen the report. */
@Component
public class Readings {
    private final Reports reports;
    private final Revisions revisions;
    private final Rounds rounds;
    private final Judgements judgements;
    private final LastYearTexts lastYearTexts;
    private final WorkItems items;
    private final Chain chain;
    private final People people;
    private final Formats formats;

    Readings(
            Reports reports,
            Revisions revisions,
            Rounds rounds,
            Judgements judgements,
            LastYearTexts lastYearTexts,
            WorkItems items,
            Chain chain,
            People people,
            Formats formats) {
        this.reports = reports;
        this.revisions = revisions;
        this.rounds = rounds;
        this.judgements = judgements;
        this.lastYearTexts = lastYearTexts;
        this.items = items;
        this.chain = chain;
        this.people = people;
        this.formats = formats;
    }

    public Reading open(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        var now = rounds.latest(id, by).orElseThrow(() -> new Refused(Sentence.of("approval.notSubmitted")));
        if (now.waitsFor(by)) items.seen(id, by);
        var stages = chain.stages(id);
        var next = next(stages, now);
        return new Reading(
                report,
                formats.get(report.format()),
                revisions.latest(report).orElseThrow(),
                judgements.findings(id, by),
                lastYearTexts.taken(id, by),
                now,
                rounds.decisions(id, by).stream()
                        .filter(decision -> decision.round() < now.round().number())
                        .toList(),
                items.mine(id, by).stream().map(WorkItem::dueOn).findFirst().orElse(report.publishDue()),
                stages,
                next,
                next.map(stage -> names(stage, report)).orElse(List.of()));
    }

    private static Optional<Stage> next(List<Stage> stages, RoundView now) {
        return stages.stream()
                .dropWhile(stage -> !stage.id().equals(now.round().stageId()))
                .skip(1)
                .findFirst();
    }

    private List<String> names(Stage stage, Report report) {
        return stage.seats().stream()
                .flatMap(role -> people.holding(role, report.organ()).stream())
                .map(Staff::name)
                .distinct()
                .toList();
    }
}
