package org.qianfa.absence;

/** Announced, in force, or over. Who acts for whom is told by the days alone; the state tells what has been made known. */
public enum AbsenceState {
    PLANNED,
    ACTIVE,
    ENDED
}
