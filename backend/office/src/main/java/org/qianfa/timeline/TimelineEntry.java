package org.qianfa.timeline;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.qianfa.shared.Columns;

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

    /** From the columns happened_at, kind, who, whom, stage, round_number, words and detail. */
    public static TimelineEntry read(ResultSet row, int number) throws SQLException {
        return new TimelineEntry(
                Columns.instant(row, "happened_at"),
                Columns.constant(Kind.class, row, "kind"),
                row.getString("who"),
                row.getString("whom"),
                row.getString("stage"),
                row.getInt("round_number"),
                row.getString("words"),
                row.getString("detail").strip());
    }
}
