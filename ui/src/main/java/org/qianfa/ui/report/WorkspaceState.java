package org.qianfa.ui.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qianfa.approval.Readiness;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.round.RoundView;
import org.qianfa.comment.Comment;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Content;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.lastyear.CarriedParagraph;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.lease.Lease;
import org.qianfa.report.section.SectionRow;
import org.qianfa.report.stage.Stage;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Sentence;
import org.qianfa.timeline.TimelineEntry;

/**
 * All that the workspace shows of a report, as it stands at one moment for the person who looks.
 *
 * @param noComments why nobody comments now
 * @param editing who has which section open to write
 */
public record WorkspaceState(
        Report report,
        Format format,
        List<SectionRow> sections,
        Content content,
        Readiness readiness,
        List<CarriedParagraph> taken,
        List<Stage> stages,
        Set<String> entered,
        List<Decision> decisions,
        Optional<RoundView> round,
        List<Sentence> withdrawal,
        String responsibleName,
        Optional<Stage> straight,
        List<TimelineEntry> timeline,
        List<Comment> comments,
        Optional<Sentence> noComments,
        List<Lease> editing,
        StaffId by) {

    /** The same report with other texts and cells, and what follows from them. */
    WorkspaceState written(
            List<SectionRow> sections,
            Content content,
            Readiness readiness,
            List<CarriedParagraph> taken,
            Optional<Stage> straight,
            List<Comment> comments) {
        return new WorkspaceState(
                report,
                format,
                sections,
                content,
                readiness,
                taken,
                stages,
                entered,
                decisions,
                round,
                withdrawal,
                responsibleName,
                straight,
                timeline,
                comments,
                noComments,
                editing,
                by);
    }

    public boolean isResponsible() {
        return report.responsibleDrafter().equals(by);
    }

    boolean drafts() {
        return isResponsible()
                || sections.stream().anyMatch(section -> section.drafter().equals(by));
    }

    /** Under review or awaiting the signature: a submission that nobody has opened may be taken back. */
    boolean inRound() {
        return report.status() == ReportStatus.UNDER_REVIEW
                || (report.status() == ReportStatus.AWAITING_SIGN_OFF && withdrawal.isEmpty());
    }

    /** The services ask again at every save; this only chooses what to show. */
    public boolean writes(int section) {
        return report.status().writable()
                && sections.stream()
                        .anyMatch(row -> row.number() == section
                                && (isResponsible() || row.drafter().equals(by)));
    }

    SectionRow row(int section) {
        return sections.stream()
                .filter(row -> row.number() == section)
                .findFirst()
                .orElseThrow();
    }

    public SectionForm form(int section) {
        return format.section(section).orElseThrow();
    }

    /** Who may write a reason there: the section's drafter and the responsible drafter; 0 for the report as a whole. */
    public boolean explains(int section) {
        return report.status().writable() && (isResponsible() || writes(section));
    }

    /** Everything that was found, with the reasons given. */
    public List<JudgedFinding> judged() {
        return readiness.judged();
    }

    /** What came from last year's report into a section and still stands as it came. */
    List<CarriedParagraph> taken(int section) {
        return taken.stream().filter(one -> one.section() == section).toList();
    }

    /** Somebody else who writes in this section now. */
    Optional<Lease> edits(int section) {
        return editing.stream()
                .filter(lease -> lease.section() == section && !lease.staff().equals(by))
                .findFirst();
    }

    List<JudgedFinding> judged(int section) {
        return judged().stream().filter(one -> one.section() == section).toList();
    }
}
