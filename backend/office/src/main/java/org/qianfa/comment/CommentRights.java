package org.qianfa.comment;

import java.util.List;
import java.util.Optional;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Who may comment, change what they said, and say that it has been dealt with. */
@Component
class CommentRights {
    private final Reports reports;
    private final Drafts drafts;

    CommentRights(Reports reports, Drafts drafts) {
        this.reports = reports;
        this.drafts = drafts;
    }

    Optional<Sentence> obstacle(Report report, StaffId by) {
        if (!reports.readsByDuty(report, by)) return Optional.of(Sentence.of("comment.onlyByDuty"));
        return over(report.status()) ? Optional.of(Sentence.of("comment.over")) : Optional.empty();
    }

    private static boolean over(ReportStatus status) {
        return switch (status) {
            case DRAFT, RETURNED, UNDER_REVIEW, AWAITING_SIGN_OFF -> false;
            case SIGNED_OFF, PUBLISHED, ENDED -> true;
        };
    }

    /** @throws Refused where this person cannot comment now */
    Report open(Report report, StaffId by) {
        obstacle(report, by).ifPresent(why -> {
            throw new Refused(why);
        });
        return report;
    }

    /** Whoever commented, drafts the section, or answers for the report. */
    boolean resolves(Report report, CommentRow comment, StaffId by) {
        return comment.by().equals(by)
                || report.responsibleDrafter().equals(by)
                || drafter(report, comment.section(), by).equals(by);
    }

    StaffId drafter(Report report, int section, StaffId by) {
        return drafts.sections(report.id(), by).stream()
                .filter(row -> row.number() == section)
                .findFirst()
                .orElseThrow(NotFound::new)
                .drafter();
    }

    /** @throws Refused where it is somebody else's, has been answered, or its comment has been dealt with */
    static void mustChange(CommentRow said, List<CommentRow> thread, StaffId by) {
        if (!said.by().equals(by)) throw new Refused(Sentence.of("comment.notYours", said.name()));
        if (thread.getFirst().resolved().isPresent()) throw new Refused(Sentence.of("comment.resolvedAlready"));
        if (answered(said, thread)) throw new Refused(Sentence.of("comment.answeredAlready"));
    }

    static boolean answered(CommentRow said, List<CommentRow> thread) {
        return thread.stream().anyMatch(row -> row.stands() && row.turn() > said.turn());
    }
}
