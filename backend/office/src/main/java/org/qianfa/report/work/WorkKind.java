package org.qianfa.report.work;

/** What waits for a person: the whole draft, one section, a review, a sign-off. */
public enum WorkKind {
    DRAFT,
    SECTION,
    REVIEW,
    SIGN_OFF
}
