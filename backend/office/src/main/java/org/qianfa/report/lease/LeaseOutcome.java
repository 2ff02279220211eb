package org.qianfa.report.lease;

/** Whether a tab may edit a section now. */
public sealed interface LeaseOutcome {
    /** @param version of the section's text now: what the tab shows is older where it differs */
    record Granted(Lease lease, long version) implements LeaseOutcome {}

    /** Somebody else, or the same person in another tab, edits it. */
    record Held(Lease lease) implements LeaseOutcome {}
}
