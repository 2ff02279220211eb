package org.qianfa.approval;

import java.util.List;
import java.util.Optional;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.decision.AlreadyDecided;
import org.qianfa.approval.decision.Decisions;
import org.qianfa.approval.decision.NewDecision;
import org.qianfa.approval.decision.OwnWork;
import org.qianfa.approval.decision.Returning;
import org.qianfa.form.content.ContentHash;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.stereotype.Service;

/** What the leadership group does: 同意 or 退回修改, each with an opinion, over exactly the content that was read. */
@Service
public class Reviews {
    private final Decisions decisions;

    Reviews(Decisions decisions) {
        this.decisions = decisions;
    }

    /**
     * @param seen the hash of the content that this person read
     * @throws Refused {@link OwnWork}, {@link AlreadyDecided}, or when the content moved since
     */
    @ByThisPerson
    public void approve(ReportId report, String opinion, ContentHash seen, StaffId by) {
        approve(report, opinion, List.of(), seen, by);
    }

    /**
     * The same from a seat with checklists: every item is ticked, or remarked upon.
     *
     * @throws Refused with every item that is missing, and as above
     */
    @ByThisPerson
    public void approve(ReportId report, String opinion, List<CheckedItem> checks, ContentHash seen, StaffId by) {
        decisions.decide(report, StageKind.REVIEW, NewDecision.approval(opinion, checks, seen), by);
    }

    /** A return needs an opinion or an objection; each objection has to be answered before the report is submitted again. */
    @ByThisPerson
    public void returnForRevision(ReportId report, Returning returning, ContentHash seen, StaffId by) {
        returnForRevision(report, returning, List.of(), seen, by);
    }

    /** The same from a seat with checklists, with as much of them as was gone through. */
    @ByThisPerson
    public void returnForRevision(
            ReportId report, Returning returning, List<CheckedItem> checks, ContentHash seen, StaffId by) {
        decisions.decide(report, StageKind.REVIEW, NewDecision.returning(returning, checks, seen), by);
    }

    /** Why this person cannot decide here now; empty where they can. */
    @ByThisPerson
    public Optional<Refused> obstacle(ReportId report, StaffId by) {
        return decisions.obstacle(report, StageKind.REVIEW, by);
    }
}
