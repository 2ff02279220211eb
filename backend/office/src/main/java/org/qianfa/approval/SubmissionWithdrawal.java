package org.qianfa.approval;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.round.Outcome;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.work.WorkAssignments;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** 撤回: a submission is taken back until the next person has opened it. The caller holds the report's lock. */
@Component
class SubmissionWithdrawal {
    private final Reports reports;
    private final WorkAssignments assignments;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final ApplicationEventPublisher events;

    SubmissionWithdrawal(
            Reports reports,
            WorkAssignments assignments,
            RoundRows rounds,
            DecisionRows decisions,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.assignments = assignments;
        this.rounds = rounds;
        this.decisions = decisions;
        this.events = events;
    }

    void withdraw(Report report, StaffId by) {
        var obstacles = obstaclesToWithdrawal(report, by);
        if (!obstacles.isEmpty()) throw new Refused(obstacles);
        var round = rounds.latest(report).orElseThrow();
        rounds.withdrawn(round, by);
        assignments.cancelRest(report);
        reports.move(report, ReportStatus.DRAFT);
        events.publishEvent(new ApprovalEvent.Withdrawn(report.id(), report.organ(), by));
        events.publishEvent(new StageCompleted(report.id(), round.stageId(), Outcome.WITHDRAWN, ""));
    }

    /** Why this person cannot withdraw it now; empty where they can. */
    List<Sentence> obstaclesToWithdrawal(Report report, StaffId by) {
        var obstacles = new ArrayList<Sentence>();
        if (!report.responsibleDrafter().equals(by)) obstacles.add(Sentence.of("report.onlyResponsible"));
        if (!isJustSubmitted(report)) obstacles.add(Sentence.of("approval.nothingToWithdraw"));
        else if (assignments.anySeen(report.id()) || decidedInThisRound(report) || handedOnInThisRound(report))
            obstacles.add(Sentence.of("approval.alreadyOpened"));
        return obstacles;
    }

    /** The open round is the first one over what was submitted: nobody has handed it on. */
    private boolean isJustSubmitted(Report report) {
        var decided = rounds.lastDecided(report).map(Round::revision).orElse(0);
        return rounds.latest(report)
                .filter(round -> round.outcome().isEmpty() && round.revision() > decided)
                .isPresent();
    }

    private boolean handedOnInThisRound(Report report) {
        return rounds.latest(report).filter(rounds::handedOnByTheirHolder).isPresent();
    }

    private boolean decidedInThisRound(Report report) {
        var round = rounds.latest(report).map(Round::number).orElse(0);
        return decisions.all(report).stream().anyMatch(decision -> decision.round() == round);
    }
}
