package org.qianfa.report.draft;

import java.time.Instant;
import org.qianfa.prose.Manuscript;
import org.qianfa.report.lease.Lease;

/** What became of a save. */
public sealed interface TextOutcome {
    record Saved(long version, Instant at) implements TextOutcome {}

    /** Somebody, or the same person elsewhere, saved first: this person's text is kept and both are shown. */
    record Conflict(Manuscript theirs, long version, String savedBy, Instant savedAt, Manuscript yours)
            implements TextOutcome {}

    /** Somebody, or the same person elsewhere, edits the section now: this person's text is kept and nothing of theirs is touched. */
    record Elsewhere(Lease lease, Manuscript yours) implements TextOutcome {}
}
