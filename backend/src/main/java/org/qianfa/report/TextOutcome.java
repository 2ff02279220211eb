package org.qianfa.report;

import java.time.Instant;

/** What became of a save. */
public sealed interface TextOutcome {
    record Saved(long version, Instant at) implements TextOutcome {}

    /** Somebody, or the same person elsewhere, saved first: this person's text is kept and both are shown. */
    record Conflict(String theirs, long version, String savedBy, Instant savedAt, String yours)
            implements TextOutcome {}
}
