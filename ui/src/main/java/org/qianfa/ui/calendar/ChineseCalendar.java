package org.qianfa.ui.calendar;

import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.qianfa.ui.text.Texts;

/** The date picker's words: the week begins on Monday, dates are written 2022-01-31. */
public final class ChineseCalendar {
    private ChineseCalendar() {}

    public static DatePickerI18n in(Locale locale) {
        return new DatePickerI18n()
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
                        .toList())
                .setWeekdays(days(TextStyle.FULL_STANDALONE, locale))
                .setWeekdaysShort(days(TextStyle.NARROW_STANDALONE, locale))
                .setFirstDayOfWeek(1)
                .setDateFormats("yyyy-MM-dd", "yyyy-M-d", "yyyy/M/d", "yyyyMMdd", "yyyy年M月d日")
                .setToday(Texts.in(locale, "calendar.today"))
                .setCancel(Texts.in(locale, "act.cancel"))
                .setBadInputErrorMessage(Texts.in(locale, "calendar.unreadable"));
    }

    private static List<String> days(TextStyle style, Locale locale) {
        return Stream.concat(
                        Stream.of(DayOfWeek.SUNDAY),
                        Arrays.stream(DayOfWeek.values()).limit(6))
                .map(day -> day.getDisplayName(style, locale))
                .toList();
    }
}
