package org.qianfa.approval;

import java.util.List;
import java.util.Optional;
import org.qianfa.report.Drafting;
import org.qianfa.report.Report;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.Revisions;
import org.qianfa.report.Stage;
import org.qianfa.report.StageKind;
import org.qianfa.report.WorkItems;
import org.qianfa.report.WorkKind;
import org.qianfa.shared.ByThisPerson;
import org.qianfa.shared.Command;
import org.qianfa.shared.Refused;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.Sentence;
import org.qianfa.shared.StaffId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rounds: opened when the process enters a stage, one seat and one work item a person. */
@Service
@Command
public class Rounds {
    private final Reports reports;
    private final Drafting drafting;
    private final Revisions revisions;
    private final WorkItems items;
    private final Seats seats;
    private final RoundRows rounds;
    private final DecisionRows decisions;

    Rounds(
            Reports reports,
            Drafting drafting,
            Revisions revisions,
            WorkItems items,
            Seats seats,
            RoundRows rounds,
            DecisionRows decisions) {
        this.reports = reports;
        this.drafting = drafting;
        this.revisions = revisions;
        this.items = items;
        this.seats = seats;
        this.rounds = rounds;
        this.decisions = decisions;
    }

    /** The process has entered a stage, in the transaction of the act that brought it there. */
    public void enter(ReportId id, Stage stage) {
        switch (stage.kind()) {
            case DRAFT -> drafting.enter(id, stage);
            case REVIEW -> open(id, stage, ReportStatus.UNDER_REVIEW, WorkKind.REVIEW);
            case SIGN_OFF -> open(id, stage, ReportStatus.AWAITING_SIGN_OFF, WorkKind.SIGN_OFF);
            case PUBLISH -> throw new IllegalArgumentException("publication is nobody's stage");
        }
    }

    private void open(ReportId id, Stage stage, ReportStatus status, WorkKind kind) {
        var report = reports.get(id);
        var sitting = seats.of(report, stage);
        if (sitting.size() < stage.rule().needed(sitting.size()) || sitting.isEmpty())
            throw new Refused(Sentence.of("approval.emptySeats", stage.name()));
        var revision = revisions.latest(report).orElseThrow();
        reports.standAt(report, stage);
        reports.move(report, status);
        rounds.open(report, stage, revision, sitting);
        for (var seat : sitting) items.open(report, stage.id(), stage.kind(), kind, 0, seat.staff());
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

    private RoundView view(Report report, Round round) {
        var given = decisions.all(report).stream()
                .filter(decision -> decision.round() == round.number())
                .toList();
        return new RoundView(round, rounds.seats(round), given);
    }

    /** Who would sit in a stage now; for the check before a submission. */
    List<Seat> seatsOf(Report report, Stage stage) {
        return stage.kind() == StageKind.REVIEW || stage.kind() == StageKind.SIGN_OFF
                ? seats.of(report, stage)
                : List.of();
    }
}
