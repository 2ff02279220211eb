package org.qianfa.workday;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Counts in working days: Monday to Friday without the State Council's holidays, and with the weekend days on which offices work instead. A
 * year whose arrangement is not published yet has its weekends only; {@link #unpublished} says which years that are.
 */
@Component
public final class WorkingDays {
    private final Set<Integer> published;
    private final Set<LocalDate> holidays = new HashSet<>();
    private final Set<LocalDate> madeUp = new HashSet<>();

    @Autowired
    WorkingDays(Environment environment) {
        this(HolidayFiles.read(Path.of(environment.getProperty("qianfa.holidays", "./config/holidays"))));
    }

    private WorkingDays(Map<Integer, HolidayArrangement> arrangements) {
        published = Set.copyOf(arrangements.keySet());
        arrangements.values().forEach(this::add);
    }

    /** The calendar that the product brings, without what may lie beside an installation. */
    public static WorkingDays asPublished() {
        return new WorkingDays(HolidayFiles.read(Path.of("no folder beside")));
    }

    private void add(HolidayArrangement arrangement) {
        arrangement.holidays().forEach(holiday -> holidays.addAll(holiday.days()));
        madeUp.addAll(arrangement.workdays());
    }

    public boolean isWorkingDay(LocalDate day) {
        return madeUp.contains(day) || (!HolidayArrangement.isWeekend(day) && !holidays.contains(day));
    }

    /** A day off that the State Council has arranged. */
    public boolean isHoliday(LocalDate day) {
        return holidays.contains(day);
    }

    /** A weekend day on which offices work, for a holiday. */
    public boolean isMadeUp(LocalDate day) {
        return madeUp.contains(day);
    }

    /** The day that lies so many working days before another. */
    public LocalDate before(LocalDate day, int workingDays) {
        return step(day, workingDays, -1);
    }

    /** The day that lies so many working days after another. */
    public LocalDate after(LocalDate day, int workingDays) {
        return step(day, workingDays, 1);
    }

    private LocalDate step(LocalDate day, int workingDays, int by) {
        var found = day;
        for (var left = workingDays; left > 0; ) {
            found = found.plusDays(by);
            if (isWorkingDay(found)) left--;
        }
        return found;
    }

    /** Working days after {@code from} up to and including {@code to}; 0 where {@code to} is not later. */
    public int left(LocalDate from, LocalDate to) {
        var count = 0;
        for (var day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) if (isWorkingDay(day)) count++;
        return count;
    }

    /**
     * How much time passed on working days, in working days of 24 hours: from Friday noon to Monday noon it is 1.
     *
     * @return 0 or more
     */
    public double between(Instant from, Instant to, ZoneId zone) {
        var passed = Duration.ZERO;
        for (var at = from; at.isBefore(to); ) {
            var day = at.atZone(zone).toLocalDate();
            var midnight = day.plusDays(1).atStartOfDay(zone).toInstant();
            var end = midnight.isBefore(to) ? midnight : to;
            if (isWorkingDay(day)) passed = passed.plus(Duration.between(at, end));
            at = end;
        }
        return passed.toSeconds() / (double) Duration.ofDays(1).toSeconds();
    }

    /** The years that any of these days lie in and whose arrangement is not known, the earliest first. */
    public List<Integer> unpublished(Collection<LocalDate> days) {
        if (days.isEmpty()) return List.of();
        var years = days.stream().mapToInt(LocalDate::getYear).summaryStatistics();
        return IntStream.rangeClosed(years.getMin(), years.getMax())
                .filter(year -> !published.contains(year))
                .boxed()
                .toList();
    }
}
