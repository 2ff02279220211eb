package org.qianfa.approval.round;

import java.util.List;
import java.util.Optional;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.Verdict;
import org.qianfa.approval.seat.Seat;
import org.qianfa.report.stage.DecisionRule;

/** Counts a round's decisions by its rule. Whatever the rule: a checklist that sits in the round is gone through by somebody who approves. */
public final class Tally {
    private Tally() {}

    /** Empty while the round goes on. */
    public static Optional<Outcome> of(DecisionRule rule, List<Seat> seats, List<Decision> decisions) {
        var returns = decisions.stream()
                .filter(decision -> decision.verdict() == Verdict.RETURNED)
                .count();
        var approvals = decisions.size() - returns;
        if (rule.collected() && decisions.size() < seats.size()) return Optional.empty();
        if (returns > 0) return Optional.of(Outcome.RETURNED);
        return approvals >= rule.needed(seats.size()) && checked(seats, decisions)
                ? Optional.of(Outcome.APPROVED)
                : Optional.empty();
    }

    private static boolean checked(List<Seat> seats, List<Decision> decisions) {
        return seats.stream()
                .flatMap(seat -> seat.checklists().stream())
                .distinct()
                .allMatch(list -> seats.stream()
                        .filter(seat -> seat.checklists().contains(list))
                        .anyMatch(seat -> decisions.stream()
                                .anyMatch(decision -> decision.staff().equals(seat.staff()))));
    }
}
