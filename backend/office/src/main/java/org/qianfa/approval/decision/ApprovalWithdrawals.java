package org.qianfa.approval.decision;

import java.util.List;
import java.util.Optional;
import org.qianfa.approval.ApprovalEvent;
import org.qianfa.approval.StageCompleted;
import org.qianfa.approval.round.Outcome;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.approval.seat.SeatItems;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.StageKind;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.ModelName;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A reviewer takes an approval back (撤回意见): while the round goes on, or until somebody in the next stage has opened the report; then the round
 * goes on where it was, and what the others said stands. A signature is never taken back: publication follows it by itself.
 */
@Service
@Command
public class ApprovalWithdrawals {
    private final Reports reports;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final SeatItems seatItems;
    private final WorkAssignments assignments;
    private final Chain chain;
    private final ApplicationEventPublisher events;

    ApprovalWithdrawals(
            Reports reports,
            RoundRows rounds,
            DecisionRows decisions,
            SeatItems seatItems,
            WorkAssignments assignments,
            Chain chain,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.rounds = rounds;
        this.decisions = decisions;
        this.seatItems = seatItems;
        this.assignments = assignments;
        this.chain = chain;
        this.events = events;
    }

    /** @throws Refused where it is too late, or there is nothing of this person's to take back */
    @ByThisPerson
    public void takeBack(ReportId id, StaffId by) {
        var report = reports.lock(id, by);
        obstacle(report, by).ifPresent(obstacle -> {
            throw new Refused(obstacle);
        });
        var open = rounds.latest(report).orElseThrow();
        var inOpen = own(report, open, by);
        var round = inOpen.isPresent() ? open : rounds.lastDecided(report).orElseThrow();
        decisions.takeBack(own(report, round, by).orElseThrow());
        events.publishEvent(new ApprovalEvent.TakenBack(id, report.organ(), round.number(), by));
        if (inOpen.isPresent()) seatItems.settle(report, round);
        else {
            rounds.withdrawn(open, by);
            assignments.cancelRest(report);
            events.publishEvent(new StageCompleted(id, open.stageId(), Outcome.WITHDRAWN, round.stageId()));
        }
    }

    /** Why this person can take nothing back now; empty where they can. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Sentence> obstaclesToTakingBack(ReportId id, StaffId by) {
        return obstacle(reports.get(id, by), by).stream().toList();
    }

    private Optional<Sentence> obstacle(Report report, StaffId by) {
        var latest = rounds.latest(report).filter(round -> round.outcome().isEmpty());
        if (latest.isEmpty()) return Optional.of(Sentence.of("approval.nothingToTakeBack"));
        var open = latest.get();
        if (own(report, open, by).isPresent()) return Optional.empty();
        var before = rounds.lastDecided(report)
                .filter(round -> round.kind() == StageKind.REVIEW && round.revision() == open.revision())
                .filter(round -> own(report, round, by).isPresent());
        if (before.isEmpty()) return Optional.of(Sentence.of("approval.nothingToTakeBack"));
        if (assignments.anySeen(report.id())
                || !decisions.inRound(report, open).isEmpty()
                || rounds.handedOnByTheirHolder(open))
            return Optional.of(Sentence.of("approval.openedByTheNext", new ModelName(open.stageName())));
        return chain.returns(report.id(), open.stageId()).stream()
                        .anyMatch(
                                route -> route.stage().id().equals(before.get().stageId()))
                ? Optional.empty()
                : Optional.of(Sentence.of("approval.noWayToTakeBack", new ModelName(open.stageName())));
    }

    /** A return has already sent the report elsewhere, or will with the last opinion: it is not taken back. */
    private Optional<Decision> own(Report report, Round round, StaffId by) {
        return decisions.inRound(report, round).stream()
                .filter(decision -> decision.by().equals(by) && decision.verdict() == Verdict.APPROVED)
                .findFirst();
    }
}
