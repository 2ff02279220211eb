package org.qianfa.ui.text;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.deadline.DueChange;
import org.qianfa.workday.WorkingDays;
import org.springframework.stereotype.Component;

/** Days and moments seen from today: the year is said where it is not this one. */
@Component
public class Dates {
    private final Clock clock;
    private final WorkingDays days;

    Dates(Clock clock, WorkingDays days) {
        this.clock = clock;
        this.days = days;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String day(LocalDate day, Locale locale) {
        return day.getYear() == today().getYear() ? DateWords.day(day, locale) : DateWords.date(day, locale);
    }

    public String day(Instant moment, Locale locale) {
        return day(LocalDate.ofInstant(moment, clock.getZone()), locale);
    }

    public String moment(Instant moment, Locale locale) {
        var at = moment.atZone(clock.getZone());
        return day(at.toLocalDate(), locale) + " "
                + DateTimeFormatter.ofPattern("HH:mm").format(at);
    }

    /** With seconds, for a log. */
    public String exact(Instant moment) {
        return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").format(moment.atZone(clock.getZone()));
    }

    /** Working days until the last day. */
    public int left(LocalDate last) {
        return days.left(today(), last);
    }

    /** Which date was moved by whom, and why; empty where the plan moved by itself. */
    public Optional<String> moved(DueChange change, Locale locale) {
        return change.reason()
                .map(reason -> Texts.in(
                        locale,
                        "heat.moved",
                        Texts.in(locale, "heat." + change.stage()),
                        day(change.from(), locale),
                        day(change.to(), locale),
                        reason,
                        change.name()));
    }

    /** How long there is still: working days until the last day, 0 on the day itself, less where it has passed by so many days. */
    public int until(LocalDate due) {
        var today = today();
        if (due.isBefore(today)) return (int) -ChronoUnit.DAYS.between(due, today);
        return due.equals(today) ? 0 : Math.max(1, left(due));
    }

    /** Years in which these days lie and whose holidays are not known, as a sentence for whoever plans; "" where all are. */
    public String unknownHolidays(Collection<LocalDate> planned, Locale locale) {
        var years = days.unpublished(planned);
        return years.isEmpty()
                ? ""
                : Texts.in(
                        locale,
                        "deadlines.holidaysUnknown",
                        years.stream().map(String::valueOf).collect(Collectors.joining("、")));
    }
}
