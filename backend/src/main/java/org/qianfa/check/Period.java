package org.qianfa.check;

/** The time that a claim speaks of, as seen from the report year. */
enum Period {
    THIS_YEAR,
    LAST_YEAR,
    /** Another year, several years, or a part of one. */
    OTHER
}
