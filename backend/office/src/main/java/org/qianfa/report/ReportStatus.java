package org.qianfa.report;

/** Where a report stands, in the words that people use. */
public enum ReportStatus {
    DRAFT,
    UNDER_REVIEW,
    RETURNED,
    AWAITING_SIGN_OFF,
    SIGNED_OFF,
    PUBLISHED,
    /** An administrator has ended its case; nobody is waited for, nothing is published. */
    ENDED;

    /** Only then may its content change. */
    public boolean writable() {
        return this == DRAFT || this == RETURNED;
    }
}
