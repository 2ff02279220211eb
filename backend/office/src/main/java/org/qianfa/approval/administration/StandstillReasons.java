package org.qianfa.approval.administration;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.approval.chain.ChainModels;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.approval.round.Routing;
import org.qianfa.approval.seat.DecisionRights;
import org.qianfa.approval.seat.Deputising;
import org.qianfa.approval.seat.Seat;
import org.qianfa.approval.seat.SeatAllocation;
import org.qianfa.organ.People;
import org.qianfa.organ.Role;
import org.qianfa.report.Report;
import org.qianfa.report.stage.StageKind;
import org.qianfa.text.ModelName;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/**
 * Why nobody can move a report: its drafter has left, too few of those who sit in the round may still decide, nobody could act in the stage that
 * follows, or the engine has given up its publication.
 */
@Component
class StandstillReasons {
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final Deputising deputising;
    private final DecisionRights rights;
    private final SeatAllocation allocation;
    private final Routing routing;
    private final ChainModels models;
    private final People people;

    StandstillReasons(
            RoundRows rounds,
            DecisionRows decisions,
            Deputising deputising,
            DecisionRights rights,
            SeatAllocation allocation,
            Routing routing,
            ChainModels models,
            People people) {
        this.rounds = rounds;
        this.decisions = decisions;
        this.deputising = deputising;
        this.rights = rights;
        this.allocation = allocation;
        this.routing = routing;
        this.models = models;
        this.people = people;
    }

    /** Empty where somebody or something can. */
    List<Sentence> reasonsFor(Report report) {
        return switch (report.status()) {
            case DRAFT, RETURNED ->
                people.get(report.responsibleDrafter()).holds(Role.DRAFTER, report.organ())
                        ? List.of()
                        : List.of(Sentence.of("standstill.drafterLeft"));
            case UNDER_REVIEW, AWAITING_SIGN_OFF ->
                rounds.latest(report)
                        .filter(round -> round.outcome().isEmpty())
                        .map(round -> reasonsFor(report, round))
                        .orElseGet(() -> List.of(Sentence.of("standstill.noRound")));
            case SIGNED_OFF -> List.copyOf(models.ailing(List.of(report.id())).values());
            case PUBLISHED, ENDED -> List.of();
        };
    }

    /** Counts as the rule does, as if everybody who still can were to approve. */
    private List<Sentence> reasonsFor(Report report, Round round) {
        var sitting = deputising.seats(report, round);
        var spoken =
                decisions.inRound(report, round).stream().map(Decision::staff).toList();
        var lost = sitting.stream()
                .filter(seat -> !spoken.contains(seat.staff()) && !rights.stillHolds(report, seat))
                .toList();
        var left = sitting.size() - lost.size();
        var needed = round.rule().collected() ? sitting.size() : round.rule().needed(sitting.size());
        var found = new ArrayList<Sentence>();
        if (sitting.isEmpty() || left < needed)
            found.add(Sentence.of(
                    "standstill.seatsLost",
                    new ModelName(round.stageName()),
                    String.join("、", lost.stream().map(Seat::name).toList())));
        else {
            lost.stream()
                    .filter(seat -> !isCheckedElsewhere(seat, sitting, lost))
                    .forEach(seat -> found.add(
                            Sentence.of("standstill.seatsLost", new ModelName(round.stageName()), seat.name())));
            found.addAll(nobodyNext(report));
        }
        return found;
    }

    /** The last approval would lead where nobody can act. */
    private List<Sentence> nobodyNext(Report report) {
        var next = routing.straightTo(report)
                .or(() -> routing.nextStage(report))
                .filter(stage -> stage.kind() == StageKind.REVIEW || stage.kind() == StageKind.SIGN_OFF);
        return next.map(stage -> allocation.obstaclesToSeating(stage, allocation.seats(report, stage)))
                .orElse(List.of());
    }

    /** Whether the checklists of a lost seat are gone through from another one. */
    private static boolean isCheckedElsewhere(Seat seat, List<Seat> sitting, List<Seat> lost) {
        return seat.checklists().stream().allMatch(list -> sitting.stream()
                .anyMatch(other -> !lost.contains(other) && other.checklists().contains(list)));
    }
}
