package org.qianfa;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.approval.Reviews;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.SignatureProofs;
import org.qianfa.approval.decision.ApprovalWithdrawals;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.approval.round.RoundView;
import org.qianfa.approval.round.Rounds;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.DemoPeople;
import org.qianfa.report.work.WorkItem;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;

/** What reviewers and the secretary do with a report; where no hash is named they have seen what was submitted last. */
public interface Deciding extends Acting {
    default List<WorkItem> todo(int atMost) {
        return sees(me -> the(WorkItems.class).todo(atMost, me));
    }

    /** Whoever opens a report that waits for them keeps it from being withdrawn. */
    default void opens(ReportId report) {
        does(me -> the(WorkItems.class).seen(report, me));
    }

    default Optional<RoundView> latestRound(ReportId report) {
        return sees(me -> the(Rounds.class).latest(report, me));
    }

    default ContentHash seen(ReportId report) {
        return latestRound(report).orElseThrow().round().hash();
    }

    default List<Decision> decisions(ReportId report) {
        return sees(me -> the(Rounds.class).decisions(report, me));
    }

    default void approves(ReportId report) {
        approves(report, "同意", seen(report));
    }

    default void approves(ReportId report, String opinion, ContentHash seen) {
        does(me -> the(Reviews.class).approve(report, opinion, seen, me));
    }

    default void takesBack(ReportId report) {
        does(me -> the(ApprovalWithdrawals.class).takeBack(report, me));
    }

    default void returns(ReportId report, String reason, int section) {
        returns(report, Returning.toDrafting(reason, Map.of(section, reason)));
    }

    default void returns(ReportId report, String reason, int section, String to, boolean straightBack) {
        returns(report, new Returning(reason, List.of(Objection.to(section, reason)), to, straightBack));
    }

    default void returns(ReportId report, Returning returning) {
        returns(report, returning, seen(report));
    }

    default void returns(ReportId report, Returning returning, ContentHash seen) {
        does(me -> the(Reviews.class).returnForRevision(report, returning, seen, me));
    }

    default void signs(ReportId report) {
        signs(report, "同意发布", DemoPeople.PASSWORD, seen(report));
    }

    default void signs(ReportId report, String opinion, String password, ContentHash seen) {
        does(me -> the(SignOffs.class).signOff(report, opinion, password, seen, me));
    }

    /** How the last signature was confirmed. */
    default Optional<SignatureProofs.Confirmed> confirmed(ReportId report) {
        return sees(me -> the(SignOffs.class).confirmed(report, me));
    }

    default void returnsFromSignOff(ReportId report, String reason) {
        returnsFromSignOff(report, Returning.toDrafting(reason, Map.of()));
    }

    default void returnsFromSignOff(ReportId report, String reason, int section) {
        returnsFromSignOff(report, Returning.toDrafting(reason, Map.of(section, reason)));
    }

    default void returnsFromSignOff(ReportId report, Returning returning) {
        returnsFromSignOff(report, returning, seen(report));
    }

    default void returnsFromSignOff(ReportId report, Returning returning, ContentHash seen) {
        does(me -> the(SignOffs.class).returnForRevision(report, returning, seen, me));
    }

    default void handsOverSeat(ReportId report, Acting seat, Acting to, String reason) {
        does(me -> the(SeatHandover.class).handOver(report, seat.id(), to.id(), reason, me));
    }

    default void vacates(ReportId report, Acting seat, String reason) {
        does(me -> the(SeatHandover.class).vacate(report, seat.id(), reason, me));
    }
}
