package org.qianfa.approval;

/** What one person decided. */
public enum Verdict {
    APPROVED,
    RETURNED
}
