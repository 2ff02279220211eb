package org.qianfa.approval.round;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.seat.Deputising;
import org.qianfa.approval.seat.SeatAllocation;
import org.qianfa.approval.seat.SeatItems;
import org.qianfa.approval.seat.SeatRows;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafting;
import org.qianfa.report.revision.Revision;
import org.qianfa.report.revision.Revisions;
import org.qianfa.report.stage.Stage;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds: opened when the process enters a stage, one seat and one work item a person. */
@Service
@Command
public class Rounds {
    private final Reports reports;
    private final Drafting drafting;
    private final Revisions revisions;
    private final SeatItems items;
    private final SeatRows seatRows;
    private final Deputising deputising;
    private final SeatAllocation allocation;
    private final RoundRows rounds;
    private final DecisionRows decisions;

    Rounds(
            Reports reports,
            Drafting drafting,
            Revisions revisions,
            SeatItems items,
            SeatRows seatRows,
            Deputising deputising,
            SeatAllocation allocation,
            RoundRows rounds,
            DecisionRows decisions) {
        this.reports = reports;
        this.drafting = drafting;
        this.revisions = revisions;
        this.items = items;
        this.seatRows = seatRows;
        this.deputising = deputising;
        this.allocation = allocation;
        this.rounds = rounds;
        this.decisions = decisions;
    }

    /** The process has entered a stage, in the transaction of the act that brought it there. */
    public void enter(ReportId id, Stage stage) {
        switch (stage.kind()) {
            case DRAFT -> drafting.enter(id, stage);
            case REVIEW -> open(id, stage, ReportStatus.UNDER_REVIEW);
            case SIGN_OFF -> open(id, stage, ReportStatus.AWAITING_SIGN_OFF);
            case PUBLISH -> throw new IllegalArgumentException("publication is nobody's stage");
        }
    }

    private void open(ReportId id, Stage stage, ReportStatus status) {
        var report = reports.get(id);
        var revision = revisions.latest(report).orElseThrow();
        var goesOn = takenBack(report, stage, revision);
        var sitting = allocation.seats(report, stage);
        if (goesOn.isEmpty()) {
            var obstacles = allocation.obstaclesToSeating(stage, sitting);
            if (!obstacles.isEmpty()) throw new Refused(obstacles);
        }
        reports.standAt(report, stage, status);
        goesOn.ifPresent(rounds::reopen);
        items.settle(report, goesOn.orElseGet(() -> rounds.open(report, stage, revision, sitting)));
    }

    /** The round that goes on because one of its approvals was taken back. */
    private Optional<Round> takenBack(Report report, Stage stage, Revision revision) {
        return rounds.lastDecided(report)
                .filter(round -> round.outcome().equals(Optional.of(Outcome.APPROVED)))
                .filter(round -> round.stageId().equals(stage.id()) && round.revision() == revision.number());
    }

    /** The round that this report is in, or was in last. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Optional<RoundView> latest(ReportId id, StaffId by) {
        var report = reports.get(id, by);
        return rounds.latest(report).map(round -> view(report, round));
    }

    /** Everything that was decided on this edition, the oldest first. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public List<Decision> decisions(ReportId id, StaffId by) {
        return decisions.all(reports.get(id, by));
    }

    /** The stages that had a round in this edition, by id. */
    @Transactional(readOnly = true)
    @ByThisPerson
    public Set<String> entered(ReportId id, StaffId by) {
        return rounds.all(reports.get(id, by)).stream().map(Round::stageId).collect(Collectors.toSet());
    }

    private RoundView view(Report report, Round round) {
        var sitting = round.outcome().isEmpty() ? deputising.seats(report, round) : seatRows.sitting(round);
        return new RoundView(round, sitting, decisions.inRound(report, round));
    }

    /** What would keep a stage from being decided, were it entered now; for the check before a submission. */
    public List<Sentence> obstaclesToSeating(Report report, Stage stage) {
        return stage.kind() == StageKind.REVIEW || stage.kind() == StageKind.SIGN_OFF
                ? allocation.obstaclesToSeating(stage, allocation.seats(report, stage))
                : List.of();
    }
}
