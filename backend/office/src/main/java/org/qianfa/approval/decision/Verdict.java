package org.qianfa.approval.decision;

/** What one person decided. */
public enum Verdict {
    APPROVED,
    RETURNED
}
