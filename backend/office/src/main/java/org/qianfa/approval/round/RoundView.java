package org.qianfa.approval.round;

import java.util.List;
import java.util.Optional;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.seat.Seat;
import org.qianfa.shared.StaffId;

/** A round as its people see it: who sits in it, who has decided and what. */
public record RoundView(Round round, List<Seat> seats, List<Decision> decisions) {
    /** What this person said in the round, from their own seat or for somebody. */
    public Optional<Decision> decisionBy(StaffId staff) {
        return decisions.stream()
                .filter(decision -> decision.by().equals(staff))
                .findFirst();
    }

    /** What was said from a seat. */
    public Optional<Decision> decisionFrom(Seat seat) {
        return decisions.stream()
                .filter(decision -> decision.staff().equals(seat.staff()))
                .findFirst();
    }

    /** The seat that this person is to speak from. */
    public Optional<Seat> seatOf(StaffId staff) {
        if (round.outcome().isPresent() || decisionBy(staff).isPresent()) return Optional.empty();
        var silent = seats.stream().filter(seat -> decisionFrom(seat).isEmpty()).toList();
        return silent.stream()
                .filter(seat -> seat.staff().equals(staff))
                .findFirst()
                .or(() -> silent.stream().filter(seat -> seat.speaksFor(staff)).findFirst());
    }

    public boolean waitsFor(StaffId staff) {
        return seatOf(staff).isPresent();
    }
}
