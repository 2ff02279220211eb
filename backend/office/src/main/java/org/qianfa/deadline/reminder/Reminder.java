package org.qianfa.deadline.reminder;

import java.time.LocalDate;
import org.qianfa.shared.StaffId;

/**
 * One person is reminded of what waits at a report.
 *
 * @param due when it is due, or was
 * @param days working days that are left before the due date; behind it the days that have passed since
 */
public record Reminder(StaffId staff, Step step, LocalDate due, int days) {
    /** Which of the reminders it is. */
    public enum Step {
        BEFORE,
        DUE,
        OVERDUE,
        /** Told to the deputy head and the administrators, because others are overdue. */
        ESCALATED
    }
}
