package org.qianfa.ui.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.qianfa.deadline.CalendarFeed;
import org.qianfa.report.ReportNavigation;
import org.qianfa.text.PlainText;
import org.qianfa.ui.text.Texts;

/** A calendar as RFC 5545 writes it: a whole-day event for each thing that is due, lines of at most 75 octets. */
final class CalendarText {
    private static final int LONGEST_LINE = 75;
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private final String base;
    private final Locale locale;
    private final Instant now;
    private final StringBuilder text = new StringBuilder();

    CalendarText(String base, Locale locale, Instant now) {
        this.base = base;
        this.locale = locale;
        this.now = now;
    }

    String of(CalendarFeed feed) {
        line("BEGIN", "VCALENDAR");
        line("VERSION", "2.0");
        line("PRODID", "-//Qianfa//Due dates//ZH");
        line("CALSCALE", "GREGORIAN");
        line("METHOD", "PUBLISH");
        line("X-WR-CALNAME", escaped(words("calendar.name", feed.name())));
        line("REFRESH-INTERVAL;VALUE=DURATION", "PT1H");
        line("X-PUBLISHED-TTL", "PT1H");
        feed.entries().forEach(this::event);
        line("END", "VCALENDAR");
        return text.toString();
    }

    private void event(CalendarFeed.Entry entry) {
        var address = base + "/" + address(entry);
        line("BEGIN", "VEVENT");
        line("UID", entry.item() + "@qianfa");
        line("DTSTAMP", MOMENT.format(now));
        line("CREATED", MOMENT.format(entry.since()));
        line("DTSTART;VALUE=DATE", day(entry.dueOn()));
        line("DTEND;VALUE=DATE", day(entry.dueOn().plusDays(1)));
        line("SUMMARY", escaped(summary(entry)));
        line("DESCRIPTION", escaped(words("calendar.due") + "\n" + address));
        line("URL", address);
        line("TRANSP", "TRANSPARENT");
        line("CLASS", "PRIVATE");
        line("END", "VEVENT");
    }

    private String summary(CalendarFeed.Entry entry) {
        var report = words("work.report", entry.organName(), Integer.toString(entry.year()));
        return switch (entry.kind()) {
            case DRAFT -> words("work.DRAFT", report);
            case SECTION -> words("calendar.section", entry.section(), report);
            case REVIEW -> words("work.REVIEW", report);
            case SIGN_OFF -> words("work.SIGN_OFF", report);
        };
    }

    private static String address(CalendarFeed.Entry entry) {
        return ReportNavigation.toWork(entry.kind(), entry.report(), entry.section());
    }

    private static String day(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    private static String escaped(String value) {
        return PlainText.only(PlainText.lines(value))
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    /** Folded by octets, never inside a character. */
    private void line(String name, String value) {
        var octets = 0;
        var whole = name + ":" + value;
        for (var at = 0; at < whole.length(); ) {
            var character = new String(Character.toChars(whole.codePointAt(at)));
            var length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST_LINE) {
                text.append("\r\n ");
                octets = 1;
            }
            text.append(character);
            octets += length;
            at += character.length();
        }
        text.append("\r\n");
    }

    private String words(String key, Object... values) {
        return Texts.in(locale, key, values);
    }
}
