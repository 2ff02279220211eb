package org.qianfa.ui.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as people say them, in China's time. */
public final class DateWords {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private DateWords() {}

    public static String moment(Instant at, Locale locale) {
        return pattern("moment.pattern", locale).format(at.atZone(CHINA));
    }

    public static String day(LocalDate day, Locale locale) {
        return pattern("day.pattern", locale).format(day);
    }

    /** With the year. */
    public static String date(LocalDate day, Locale locale) {
        return pattern("date.pattern", locale).format(day);
    }

    private static DateTimeFormatter pattern(String key, Locale locale) {
        return DateTimeFormatter.ofPattern(Texts.pattern(locale, key), locale);
    }
}
