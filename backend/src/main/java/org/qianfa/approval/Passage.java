package org.qianfa.approval;

import java.time.Instant;
import java.util.Optional;

/**
 * How a report went through its stages; a time stands for the last passage, and says nothing about whether the report came back since.
 *
 * @param round the number of the round that was opened last, 0 before the first
 */
public record Passage(int round, Optional<Instant> submitted, Optional<Instant> reviewed, Optional<Instant> signed) {
    public static final Passage NONE = new Passage(0, Optional.empty(), Optional.empty(), Optional.empty());

    Passage with(Passage other) {
        return new Passage(
                Math.max(round, other.round),
                submitted.or(other::submitted),
                reviewed.or(other::reviewed),
                signed.or(other::signed));
    }
}
