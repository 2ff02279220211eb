package org.qianfa.check.language;

/** The time that a claim speaks of, as seen from the report year. */
public enum Period {
    THIS_YEAR,
    LAST_YEAR,
    /** Another year, several years, or a part of one. */
    OTHER
}
