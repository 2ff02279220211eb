package org.qianfa.ui.common;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qianfa.deadline.WorkingDays;
import org.springframework.stereotype.Component;

/** Days and moments seen from today: the year is said where it is not this one. */
@Component
public class Dates {
    private final Clock clock;

    Dates(Clock clock) {
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public String day(LocalDate day, Locale locale) {
        return day.getYear() == today().getYear() ? Moments.day(day, locale) : Moments.date(day, locale);
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
        return WorkingDays.left(today(), last);
    }
}
