package org.qianfa.approval;

import java.util.List;
import java.util.Optional;
import org.qianfa.shared.StaffId;

/** A round as its people see it: who sits in it, who has decided and what. */
public record RoundView(Round round, List<Seat> seats, List<Decision> decisions) {
    public Optional<Decision> of(StaffId staff) {
        return decisions.stream()
                .filter(decision -> decision.staff().equals(staff))
                .findFirst();
    }

    public boolean waitsFor(StaffId staff) {
        return round.outcome().isEmpty()
                && seats.stream().anyMatch(seat -> seat.staff().equals(staff))
                && of(staff).isEmpty();
    }
}
