package org.qianfa.ui.report;

import java.util.List;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.round.Rounds;
import org.qianfa.comment.Comments;
import org.qianfa.deadline.Deadlines;
import org.qianfa.document.html.ReportHtml;
import org.qianfa.export.Exports;
import org.qianfa.form.Formats;
import org.qianfa.intake.Intake;
import org.qianfa.judgement.SimilarParagraphs;
import org.qianfa.judgement.lastyear.LastYearTexts;
import org.qianfa.judgement.lastyear.LastYears;
import org.qianfa.judgement.reason.Reasons;
import org.qianfa.organ.People;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.lease.Leases;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.timeline.Timelines;
import org.qianfa.ui.casework.ReportActions;
import org.qianfa.ui.text.Dates;
import org.springframework.stereotype.Component;

/** The services that the workspace works with. */
@Component
public record WorkspaceServices(
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
        SimilarParagraphs similarParagraphs,
        ReportHtml html,
        Comments comments,
        Exports exports,
        Deadlines deadlines,
        Objections objections,
        Timelines timelines,
        ReportActions actions,
        Dates dates) {

    WorkspaceState state(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return new WorkspaceState(
                report,
                formats.get(report.format()),
                drafts.sections(id, by),
                reports.content(id, by),
                submissions.readiness(id, by),
                lastYearTexts.carried(id, by),
                chain.stages(id),
                rounds.entered(id, by),
                rounds.decisions(id, by),
                rounds.latest(id, by),
                submissions.withdrawalObstacles(id, by),
                people.names(List.of(report.responsibleDrafter())).getOrDefault(report.responsibleDrafter(), ""),
                submissions.straightTo(id, by),
                reports.readsByDuty(report, by) ? timelines.timelineOf(id, by) : List.of(),
                comments.commentsOn(id, by),
                comments.obstacle(id, by),
                leases.live(id, by),
                by);
    }

    /** What a save of a text or of cells may have changed is asked for; the rest stays as it was, unless the report has moved on. */
    WorkspaceState afterSave(WorkspaceState before) {
        var by = before.by();
        var report = reports.get(before.report().id(), by);
        if (!report.equals(before.report())) return state(report.id(), by);
        return before.written(
                drafts.sections(report.id(), by),
                reports.content(report.id(), by),
                submissions.readiness(report.id(), by),
                before.taken().isEmpty() ? List.of() : lastYearTexts.carried(report.id(), by),
                report.status() == ReportStatus.RETURNED ? submissions.straightTo(report.id(), by) : before.straight(),
                before.comments().isEmpty() ? List.of() : comments.commentsOn(report.id(), by));
    }
}
