package org.qianfa.approval;

import java.util.Collection;
import java.util.Optional;
import org.qianfa.report.DecisionRule;

/** Counts a round's verdicts by its rule of decision. */
final class Tally {
    private Tally() {}

    /** Empty while the round goes on. */
    static Optional<Outcome> of(DecisionRule rule, int seats, Collection<Verdict> verdicts) {
        var returns =
                verdicts.stream().filter(verdict -> verdict == Verdict.RETURNED).count();
        var approvals = verdicts.size() - returns;
        if (rule.collected() && verdicts.size() < seats) return Optional.empty();
        if (returns > 0) return Optional.of(Outcome.RETURNED);
        return approvals >= rule.needed(seats) ? Optional.of(Outcome.APPROVED) : Optional.empty();
    }
}
