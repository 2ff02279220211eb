package org.qianfa.deadline.reminder;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.workday.WorkingDays;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * When people are reminded, {@code qianfa.reminders.*}. A day's reminders are those of the last day named here that is not later: where a day
 * was missed its reminder is made up, and none is ever sent for a day that had one.
 *
 * @param before so many working days before the due date, each once
 * @param escalateAfter days overdue after which the deputy head and the administrators are told, and told again every so many days; at least 1
 * @param from the hour at which a day's reminders begin
 */
@ConfigurationProperties("qianfa.reminders")
public record ReminderRules(
        @DefaultValue({"3", "1"}) List<Integer> before,
        @DefaultValue("3") int escalateAfter,
        @DefaultValue("08:00") LocalTime from) {
    private static final int FURTHEST = 30;

    public ReminderRules {
        before = before.stream().distinct().sorted().toList();
        if (before.stream().anyMatch(days -> days < 1 || days > FURTHEST))
            throw new IllegalArgumentException("qianfa.reminders.before: each 1 to " + FURTHEST + " working days");
        if (escalateAfter < 1) throw new IllegalArgumentException("qianfa.reminders.escalate-after: 1 day or more");
    }

    /** The day whose reminders are sent now; before the hour at which they begin, still yesterday's. */
    LocalDate today(Clock clock) {
        var now = java.time.LocalDateTime.now(clock);
        return now.toLocalTime().isBefore(from) ? now.toLocalDate().minusDays(1) : now.toLocalDate();
    }

    /** The last day up to today on which somebody is reminded of what is due then. */
    Optional<LocalDate> latest(LocalDate due, LocalDate today, WorkingDays days) {
        if (!due.isAfter(today)) return Optional.of(today);
        return before.stream()
                .map(ahead -> days.before(due, ahead))
                .filter(day -> !day.isAfter(today))
                .max(LocalDate::compareTo);
    }

    /** The last day up to today on which it is told to those above; empty where it is not overdue for that long. */
    Optional<LocalDate> latestEscalation(LocalDate due, LocalDate today) {
        var late = ChronoUnit.DAYS.between(due, today);
        return late < escalateAfter
                ? Optional.empty()
                : Optional.of(due.plusDays(late / escalateAfter * escalateAfter));
    }

    /** Due dates after today of which somebody may have to be reminded by now. */
    Stream<LocalDate> ahead(LocalDate today, WorkingDays days) {
        return before.isEmpty()
                ? Stream.empty()
                : today.plusDays(1)
                        .datesUntil(days.after(today, before.getLast()).plusDays(FURTHEST))
                        .filter(due -> latest(due, today, days).isPresent());
    }
}
