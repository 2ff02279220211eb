package org.qianfa.report.lease;

import java.time.Duration;
import java.time.Instant;
import org.qianfa.shared.StaffId;

/**
 * Who edits a section now. One tab of one person at a time; it lapses {@link #LASTS} after the tab was last heard of.
 *
 * @param tab names a tab of a browser, made at random by it
 */
public record Lease(int section, StaffId staff, String name, String tab, Instant takenAt, Instant expiresAt) {
    public static final Duration LASTS = Duration.ofMinutes(10);

    public boolean isOf(StaffId who, String whichTab) {
        return staff.equals(who) && tab.equals(whichTab);
    }
}
