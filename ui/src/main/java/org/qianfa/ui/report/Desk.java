package org.qianfa.ui.report;

import java.util.List;
import org.qianfa.approval.Objections;
import org.qianfa.approval.Rounds;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.Timelines;
import org.qianfa.comment.Comments;
import org.qianfa.deadline.Deadlines;
import org.qianfa.document.Exports;
import org.qianfa.document.ReportHtml;
import org.qianfa.format.Formats;
import org.qianfa.intake.Intake;
import org.qianfa.judgement.LastYearTexts;
import org.qianfa.judgement.LastYears;
import org.qianfa.judgement.Likenesses;
import org.qianfa.judgement.Reasons;
import org.qianfa.organ.People;
import org.qianfa.report.Chain;
import org.qianfa.report.Drafts;
import org.qianfa.report.Leases;
import org.qianfa.report.Reports;
import org.qianfa.report.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.acts.ReportActs;
import org.qianfa.ui.common.Dates;
import org.springframework.stereotype.Component;

/** The services that the workspace works with. */
@Component
record Desk(
        Reports reports,
        Drafts drafts,
        Leases leases,
        Submissions submissions,
        Rounds rounds,
        WorkItems items,
        Chain chain,
        Formats formats,
        People people,
        Intake intake,
        Reasons reasons,
        LastYears lastYears,
        LastYearTexts lastYearTexts,
        Likenesses likenesses,
        ReportHtml html,
        Comments comments,
        Exports exports,
        Deadlines deadlines,
        Objections objections,
        Timelines timelines,
        ReportActs acts,
        Dates dates) {

    Standing standing(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return new Standing(
                report,
                formats.get(report.format()),
                drafts.sections(id, by),
                reports.content(id, by),
                submissions.readiness(id, by),
                lastYearTexts.taken(id, by),
                chain.stages(id),
                rounds.entered(id, by),
                rounds.decisions(id, by),
                rounds.latest(id, by),
                submissions.withdrawalObstacles(id, by),
                people.names(List.of(report.responsibleDrafter())).getOrDefault(report.responsibleDrafter(), ""),
                submissions.straightTo(id, by),
                reports.readsByDuty(report, by) ? timelines.of(id, by) : List.of(),
                comments.of(id, by),
                comments.obstacle(id, by),
                leases.live(id, by),
                by);
    }
}
