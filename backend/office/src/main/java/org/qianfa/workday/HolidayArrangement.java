package org.qianfa.workday;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One year's holidays and make-up working days as the General Office of the State Council has announced them (国务院办公厅关于部分节假日安排的通知).
 * The days lie in the year itself or, as New Year's days may, in the last week of the year before.
 *
 * @param notice title and number of the announcement
 * @param source where it can be read
 * @param workdays weekend days on which offices work
 */
record HolidayArrangement(int year, String notice, String source, List<Holiday> holidays, List<LocalDate> workdays) {
    private static final int LONGEST = 12;
    private static final int LAST_WEEK = 25;

    /** A holiday from its first to its last day off. */
    record Holiday(String name, LocalDate from, LocalDate to) {
        List<LocalDate> days() {
            return from.datesUntil(to.plusDays(1)).toList();
        }
    }

    HolidayArrangement {
        holidays = List.copyOf(holidays);
        workdays = List.copyOf(workdays);
        require(year >= 2000 && year < 2200, "year " + year + " is none");
        require(!notice.isBlank(), "notice: the announcement has a title");
        require(!holidays.isEmpty(), "holidays: there is none");
        var free = new HashSet<LocalDate>();
        for (var holiday : holidays) check(holiday, year, free);
        var worked = new HashSet<LocalDate>();
        for (var day : workdays) {
            require(inYear(day, year), "workdays: " + day + " is not in " + year);
            require(isWeekend(day), "workdays: " + day + " is no weekend day, offices work then anyway");
            require(!free.contains(day), "workdays: " + day + " is a holiday too");
            require(worked.add(day), "workdays: " + day + " stands twice");
        }
    }

    private static void check(Holiday holiday, int year, Set<LocalDate> free) {
        require(!holiday.name().isBlank(), "holidays: one has no name");
        require(!holiday.to().isBefore(holiday.from()), holiday.name() + ": to is before from");
        require(
                ChronoUnit.DAYS.between(holiday.from(), holiday.to()) < LONGEST,
                holiday.name() + ": more than " + LONGEST + " days");
        for (var day : holiday.days()) {
            require(inYear(day, year), holiday.name() + ": " + day + " is not in " + year);
            require(free.add(day), holiday.name() + ": " + day + " is a holiday already");
        }
    }

    private static boolean inYear(LocalDate day, int year) {
        return day.getYear() == year
                || (day.getYear() == year - 1 && day.getMonth() == Month.DECEMBER && day.getDayOfMonth() >= LAST_WEEK);
    }

    static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    private static void require(boolean holds, String complaint) {
        if (!holds) throw new IllegalArgumentException(complaint);
    }
}
