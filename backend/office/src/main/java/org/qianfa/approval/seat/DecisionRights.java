package org.qianfa.approval.seat;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.qianfa.approval.decision.AlreadyDecided;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.DecisionRows;
import org.qianfa.approval.decision.OwnWork;
import org.qianfa.approval.round.Outcome;
import org.qianfa.approval.round.Round;
import org.qianfa.approval.round.RoundRows;
import org.qianfa.form.content.ContentHash;
import org.qianfa.organ.People;
import org.qianfa.report.Report;
import org.qianfa.report.Reports;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.stereotype.Component;

/** Whether a person may speak in a report's round now, and from which seat. */
@Component
public class DecisionRights {
    private final Reports reports;
    private final RoundRows rounds;
    private final DecisionRows decisions;
    private final Deputising deputising;
    private final People people;
    private final Clock clock;

    DecisionRights(
            Reports reports,
            RoundRows rounds,
            DecisionRows decisions,
            Deputising deputising,
            People people,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.decisions = decisions;
        this.deputising = deputising;
        this.people = people;
        this.clock = clock;
    }

    /** The seat that this person speaks from: their own, or the first silent one whose holder they act for. */
    public Optional<Seat> seat(Report report, Round round, StaffId by) {
        var seats = deputising.seats(report, round);
        var spoken =
                decisions.inRound(report, round).stream().map(Decision::staff).toList();
        return seats.stream()
                .filter(seat -> seat.staff().equals(by))
                .findFirst()
                .or(() -> seats.stream()
                        .filter(seat -> seat.speaksFor(by) && !spoken.contains(seat.staff()))
                        .findFirst());
    }

    /** Why this person cannot decide on the report now, whatever they would decide. */
    public Optional<Refused> obstacle(Report report, StageKind kind, StaffId by) {
        var latest = rounds.latest(report);
        if (latest.isEmpty()) return Optional.of(new Refused(Sentence.of("approval.notSubmitted")));
        var round = latest.get();
        var part = reports.parts(report).get(by);
        if (part == StageKind.DRAFT) return Optional.of(new OwnWork());
        if (round.kind() != kind || round.outcome().isPresent()) return Optional.of(notNow(report, round, kind, by));
        if (part != null && part != kind) return Optional.of(new Refused(Sentence.of("approval.otherPart." + part)));
        var own = decisions.inRound(report, round).stream()
                .filter(decision -> decision.by().equals(by) || decision.staff().equals(by))
                .findFirst();
        if (own.isPresent()) return Optional.of(decided(own.get(), by));
        var seat = seat(report, round, by);
        if (seat.isEmpty()) return Optional.of(new Refused(Sentence.of("approval.notYourSeat")));
        if (!stillHolds(report, seat.get()))
            return Optional.of(new Refused(
                    Sentence.of("approval.dutyLost", seat.get().duty().sentence())));
        return ContentHash.of(report.identity(), reports.contentOf(report)).equals(round.hash())
                ? Optional.empty()
                : Optional.of(new Refused(Sentence.of("approval.contentTampered")));
    }

    /** Whether the holder of a seat still has the duty by which they sit there. */
    public boolean stillHolds(Report report, Seat seat) {
        return people.get(seat.staff()).holds(seat.duty(), report.organ());
    }

    private AlreadyDecided decided(Decision decision, StaffId by) {
        return new AlreadyDecided(decision, by, clock.getZone());
    }

    private Refused notNow(Report report, Round round, StageKind kind, StaffId by) {
        var open = round.outcome().isEmpty();
        if (open && kind == StageKind.SIGN_OFF) return new Refused(Sentence.of("approval.stillInReview"));
        if (round.outcome().equals(Optional.of(Outcome.WITHDRAWN)))
            return new Refused(Sentence.of("approval.withdrawn"));
        List<Decision> all = decisions.all(report);
        return all.isEmpty() ? new Refused(Sentence.of("approval.withdrawn")) : decided(all.getLast(), by);
    }
}
