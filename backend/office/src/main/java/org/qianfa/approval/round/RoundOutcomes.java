package org.qianfa.approval.round;

import org.qianfa.approval.SignatureProofs;
import org.qianfa.approval.StageCompleted;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.decision.NewDecision;
import org.qianfa.approval.seat.Seat;
import org.qianfa.approval.seat.SeatAllocation;
import org.qianfa.organ.Staff;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafting;
import org.qianfa.report.signature.Signatures;
import org.qianfa.report.signature.Signer;
import org.qianfa.report.stage.ReturnRoute;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.text.Refused;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What a decided round does: the report goes on, back, or is signed, and the process moves with it. */
@Component
public class RoundOutcomes {
    private final Reports reports;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final Routing routing;
    private final SeatAllocation allocation;
    private final Drafting drafting;
    private final WorkAssignments assignments;
    private final Signatures signatures;
    private final SignatureProofs proofs;
    private final ApplicationEventPublisher events;

    RoundOutcomes(
            Reports reports,
            RoundRows rounds,
            DecisionRows decisions,
            Routing routing,
            SeatAllocation allocation,
            Drafting drafting,
            WorkAssignments assignments,
            Signatures signatures,
            SignatureProofs proofs,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.rounds = rounds;
        this.decisions = decisions;
        this.routing = routing;
        this.allocation = allocation;
        this.drafting = drafting;
        this.assignments = assignments;
        this.signatures = signatures;
        this.proofs = proofs;
        this.events = events;
    }

    public void passed(Report report, Round round) {
        var straight = routing.straightTo(report);
        straight.or(() -> routing.nextStage(report)).ifPresent(next -> mustBeSeated(report, next));
        rounds.decided(round, Outcome.APPROVED);
        assignments.cancelRest(report);
        move(report, round, Outcome.APPROVED, straight.map(Stage::id).orElse(""));
    }

    public void signed(Report report, Round round, Seat seat, NewDecision newDecision, Staff by) {
        rounds.decided(round, Outcome.APPROVED);
        assignments.cancelRest(report);
        var signer = seat.staff().equals(by.id())
                ? Signer.self(by.id(), by.name())
                : Signer.deputy(by.id(), by.name(), seat.staff(), seat.name());
        var signature = signatures.give(report, round.revision(), round.hash(), newDecision.opinion(), signer);
        newDecision.proof().ifPresent(proof -> proofs.keep(signature, proof));
        reports.move(report, ReportStatus.SIGNED_OFF);
        move(report, round, Outcome.APPROVED, "");
    }

    public void returned(Report report, Round round) {
        var route = routing.agreedReturn(report, round, decisions.returnTargets(round));
        mustBeSeated(report, route.stage());
        rounds.decided(round, Outcome.RETURNED);
        rounds.sendBack(round, route.stage().id(), route.straightBack());
        assignments.cancelRest(report);
        if (route.stage().kind() == StageKind.DRAFT)
            drafting.returned(
                    report,
                    decisions.inRound(report, round).stream()
                            .flatMap(decision -> decision.reasons().keySet().stream())
                            .distinct()
                            .toList());
        move(report, round, Outcome.RETURNED, target(route));
    }

    /** @throws Refused where nobody could act in the stage that the report would go to */
    private void mustBeSeated(Report report, Stage stage) {
        if (stage.kind() != StageKind.REVIEW && stage.kind() != StageKind.SIGN_OFF) return;
        var obstacles = allocation.obstaclesToSeating(stage, allocation.seats(report, stage));
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
    }

    /** The default arrow leads to drafting; a model need not name it. */
    private static String target(ReturnRoute route) {
        return route.stage().kind() == StageKind.DRAFT ? "" : route.stage().id();
    }

    private void move(Report report, Round round, Outcome outcome, String target) {
        events.publishEvent(new StageCompleted(report.id(), round.stageId(), outcome, target));
    }
}
