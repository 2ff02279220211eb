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
    private final ChecklistRows checks;
    private final Checklists checklists;
    private final DecisionRights speakers;
    private final WorkAssignments assignments;
    private final SeatItems seatItems;
    private final Revisions revisions;
    private final Objections objections;
    private final Routing ways;
    private final RoundOutcomes conclusions;
    private final People people;
    private final ApplicationEventPublisher events;

    Decisions(
            Reports reports,
            RoundRows rounds,
            SeatRows seats,
            DecisionRows decisions,
            ChecklistRows checks,
            Checklists checklists,
            DecisionRights speakers,
            WorkAssignments assignments,
            SeatItems seatItems,
            Revisions revisions,
            Objections objections,
            Routing ways,
            RoundOutcomes conclusions,
            People people,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.rounds = rounds;
        this.seats = seats;
        this.decisions = decisions;
        this.checks = checks;
        this.checklists = checklists;
        this.speakers = speakers;
        this.assignments = assignments;
        this.seatItems = seatItems;
        this.revisions = revisions;
        this.objections = objections;
        this.ways = ways;
        this.conclusions = conclusions;
        this.people = people;
        this.events = events;
    }

    public void decide(ReportId id, StageKind kind, NewDecision given, StaffId by) {
        var report = reports.lock(id, by);
        speakers.obstacle(report, kind, by).ifPresent(refused -> {
            throw refused;
        });
        var round = rounds.latest(report).orElseThrow();
        var seat = speakers.seat(report, round, by).orElseThrow();
        if (!given.seen().equals(round.hash())) throw new Refused(Sentence.of("approval.contentMoved"));
        reports.takePart(report, by, kind);
        write(report, round, seat, given, by);
        assignments.done(report, by);
        Tally.of(round.rule(), seats.sitting(round), decisions.of(report, round))
                .ifPresentOrElse(
                        outcome -> conclude(report, round, outcome, seat, given, by),
                        () -> seatItems.settle(report, round));
    }

    private void conclude(Report report, Round round, Outcome outcome, Seat seat, NewDecision given, StaffId by) {
        if (outcome == Outcome.RETURNED) conclusions.returned(report, round);
        else if (round.kind() == StageKind.SIGN_OFF) conclusions.signed(report, round, seat, given, people.get(by));
        else conclusions.passed(report, round);
    }

    private void write(Report report, Round round, Seat seat, NewDecision given, StaffId by) {
        var to = given.verdict() == Verdict.APPROVED
                ? ""
                : ways.wished(report, round, given).stage().id();
        var checked = checklists.checked(seat.checklists(), given.checks(), given.verdict() == Verdict.APPROVED);
        var decision = decisions.write(report, round, seat, given, to, people.get(by));
        checks.write(decision, checked);
        if (!given.objections().isEmpty())
            objections.raise(report, revisions.get(report, round.revision()), decision, given.objections());
        announce(report, round, seat, given, to, by);
    }

    /** Why this person cannot decide on the report now, whatever they would decide. */
    @Transactional(readOnly = true)
    public Optional<Refused> obstacle(ReportId id, StageKind kind, StaffId by) {
        return speakers.obstacle(reports.get(id, by), kind, by);
    }

    private void announce(Report report, Round round, Seat seat, NewDecision given, String to, StaffId by) {
        var instead = seat.staff().equals(by) ? Optional.<StaffId>empty() : Optional.of(seat.staff());
        events.publishEvent(
                switch (given.verdict()) {
                    case APPROVED ->
                        round.kind() == StageKind.SIGN_OFF
                                ? new ApprovalEvent.SignedOff(
                                        report.id(),
                                        report.organ(),
                                        round.revision(),
                                        round.hash(),
                                        given.proof().isPresent(),
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
                                given.straightBack(),
                                instead,
                                by);
                });
    }
}
