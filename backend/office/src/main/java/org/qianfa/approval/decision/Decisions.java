package org.qianfa.approval.decision;

import java.util.Optional;
import org.qianfa.approval.ApprovalEvent;
import org.qianfa.approval.checklist.ChecklistRows;
import org.qianfa.approval.checklist.Checklists;
import org.qianfa.approval.objection.Objections;
import org.qianfa.approval.round.Outcome;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.round.RoundOutcomes;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.approval.round.Routing;
import org.qianfa.approval.round.Tally;
import org.qianfa.approval.seat.DecisionRights;
import org.qianfa.approval.seat.Seat;
import org.qianfa.approval.seat.SeatItems;
import org.qianfa.approval.seat.SeatRows;
import org.qianfa.organ.People;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One decision, whole: under the report's row lock it is checked, recorded, counted, and moves the report on. */
@Service
@Command
public class Decisions {
    private final Reports reports;
    private final RoundRows rounds;
    private final SeatRows seats;
    private final DecisionRows decisions;
    private final ChecklistRows checklistRows;
    private final Checklists checklists;
    private final DecisionRights rights;
    private final WorkAssignments assignments;
    private final SeatItems seatItems;
    private final Revisions revisions;
    private final Objections objections;
    private final Routing routing;
    private final RoundOutcomes outcomes;
    private final People people;
    private final ApplicationEventPublisher events;

    Decisions(
            Reports reports,
            RoundRows rounds,
            SeatRows seats,
            DecisionRows decisions,
            ChecklistRows checklistRows,
            Checklists checklists,
            DecisionRights rights,
            WorkAssignments assignments,
            SeatItems seatItems,
            Revisions revisions,
            Objections objections,
            Routing routing,
            RoundOutcomes outcomes,
            People people,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.rounds = rounds;
        this.seats = seats;
        this.decisions = decisions;
        this.checklistRows = checklistRows;
        this.checklists = checklists;
        this.rights = rights;
        this.assignments = assignments;
        this.seatItems = seatItems;
        this.revisions = revisions;
        this.objections = objections;
        this.routing = routing;
        this.outcomes = outcomes;
        this.people = people;
        this.events = events;
    }

    public void decide(ReportId id, StageKind kind, NewDecision newDecision, StaffId by) {
        var report = reports.lock(id, by);
        rights.obstacle(report, kind, by).ifPresent(refused -> {
            throw refused;
        });
        var round = rounds.latest(report).orElseThrow();
        var seat = rights.seat(report, round, by).orElseThrow();
        if (!newDecision.seen().equals(round.hash())) throw new Refused(Sentence.of("approval.contentMoved"));
        reports.takePart(report, by, kind);
        write(report, round, seat, newDecision, by);
        assignments.done(report, by);
        Tally.of(round.rule(), seats.sitting(round), decisions.inRound(report, round))
                .ifPresentOrElse(
                        outcome -> conclude(report, round, outcome, seat, newDecision, by),
                        () -> seatItems.settle(report, round));
    }

    private void conclude(Report report, Round round, Outcome outcome, Seat seat, NewDecision newDecision, StaffId by) {
        if (outcome == Outcome.RETURNED) outcomes.returned(report, round);
        else if (round.kind() == StageKind.SIGN_OFF) outcomes.signed(report, round, seat, newDecision, people.get(by));
        else outcomes.passed(report, round);
    }

    private void write(Report report, Round round, Seat seat, NewDecision newDecision, StaffId by) {
        var to = newDecision.verdict() == Verdict.APPROVED
                ? ""
                : routing.chosenReturn(report, round, newDecision).stage().id();
        var checked =
                checklists.checked(seat.checklists(), newDecision.checks(), newDecision.verdict() == Verdict.APPROVED);
        var decision = decisions.write(report, round, seat, newDecision, to, people.get(by));
        checklistRows.write(decision, checked);
        if (!newDecision.objections().isEmpty())
            objections.raise(report, revisions.get(report, round.revision()), decision, newDecision.objections());
        announce(report, round, seat, newDecision, to, by);
    }

    /** Why this person cannot decide on the report now, whatever they would decide. */
    @Transactional(readOnly = true)
    public Optional<Refused> obstacle(ReportId id, StageKind kind, StaffId by) {
        return rights.obstacle(reports.get(id, by), kind, by);
    }

    private void announce(Report report, Round round, Seat seat, NewDecision newDecision, String to, StaffId by) {
        var instead = seat.staff().equals(by) ? Optional.<StaffId>empty() : Optional.of(seat.staff());
        events.publishEvent(
                switch (newDecision.verdict()) {
                    case APPROVED ->
                        round.kind() == StageKind.SIGN_OFF
                                ? new ApprovalEvent.SignedOff(
                                        report.id(),
                                        report.organ(),
                                        round.revision(),
                                        round.hash(),
                                        newDecision.proof().isPresent(),
                                        instead,
                                        by)
                                : new ApprovalEvent.Approved(
                                        report.id(), report.organ(), round.number(), round.hash(), instead, by);
                    case RETURNED ->
                        new ApprovalEvent.Returned(
                                report.id(),
                                report.organ(),
                                round.number(),
                                round.hash(),
                                to,
                                newDecision.straightBack(),
                                instead,
                                by);
                });
    }
}
