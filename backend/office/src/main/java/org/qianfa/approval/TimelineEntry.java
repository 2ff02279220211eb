package org.qianfa.approval;

import java.time.Instant;

/**
 * One thing that somebody said or did about a report.
 *
 * @param who did it; a deputy's name says for whom; "" for the product itself
 * @param whom it was done to or for, the sentence that an objection is about; "" for nobody and none
 * @param stage in which, "" where that says nothing
 * @param words what was said, "" for nothing
 * @param detail what belongs to the kind: section numbers, the stage a return goes to, versions
 */
public record TimelineEntry(
        Instant at, Kind kind, String who, String whom, String stage, int round, String words, String detail) {
    /** What was done. */
    public enum Kind {
        SUBMITTED,
        WITHDRAWN,
        VOIDED,
        APPROVED,
        OBJECTED,
        RETURNED,
        SIGNED,
        TAKEN_BACK,
        ADOPTED,
        DECLINED,
        SEAT_HANDED_OVER,
        SEAT_VACATED,
        DRAFT_HANDED_OVER,
        URGED,
        COPIED,
        READ,
        ASKED,
        OPINED,
        QUESTION_TAKEN_BACK,
        ENDED,
        REOPENED,
        MOVED
    }
}
