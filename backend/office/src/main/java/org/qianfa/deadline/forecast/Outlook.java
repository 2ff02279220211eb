package org.qianfa.deadline.forecast;

/** Whether a report will be, or was, published by its day (能否按期). */
public enum Outlook {
    PUBLISHED,
    PUBLISHED_LATE,
    /** Even if every stage takes as long as nine of ten did. */
    ON_TIME,
    /** Only if the stages take no longer than half of them did. */
    TIGHT,
    /** Not if the stages take as long as half of them did, or too few working days are left for the plan. */
    AT_RISK,
    OVERDUE,
    /** Nothing is waited for any more. */
    ENDED
}
