package org.qianfa.absence;

import java.time.LocalDate;
import org.qianfa.organ.Role;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.StaffId;

/**
 * One person's absence in one duty, and the deputy (受委托人) who acts for them.
 *
 * @param from the first day, {@code until} the last one, both included
 */
public record Absence(
        String id,
        StaffId staff,
        String name,
        OrganId organ,
        String organName,
        Role duty,
        StaffId deputy,
        String deputyName,
        LocalDate from,
        LocalDate until,
        String reason,
        AbsenceState state) {
    public boolean covers(LocalDate day) {
        return state != AbsenceState.ENDED && !day.isBefore(from) && !day.isAfter(until);
    }
}
