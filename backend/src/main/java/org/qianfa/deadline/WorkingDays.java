package org.qianfa.deadline;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Counts working days: Monday to Friday. Public holidays and their make-up days are not known yet; docs/deadlines.md says so. */
public final class WorkingDays {
    private WorkingDays() {}

    /** The day that lies so many working days before another. */
    public static LocalDate before(LocalDate day, int workingDays) {
        var found = day;
        for (var left = workingDays; left > 0; ) {
            found = found.minusDays(1);
            if (isWorkingDay(found)) left--;
        }
        return found;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 where {@code to} is not later. */
    public static int left(LocalDate from, LocalDate to) {
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) if (isWorkingDay(day)) count++;
        return count;
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
