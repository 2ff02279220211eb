package org.qianfa.ui.calendar;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.qianfa.deadline.cockpit.DueDay;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.text.Dates;
import org.qianfa.workday.WorkingDays;

/** A month: on which days how much is due, which days are free, and on which weekend days offices work. */
public final class DueCalendar extends Composite<Card> {
    private static final int WEEK = 7;
    private final BiFunction<LocalDate, LocalDate, List<DueDay>> due;
    private final WorkingDays workingDays;
    private final Dates dates;
    private final Div month = new Div();
    private final Span name = new Span();
    private YearMonth shown;

    /** @param due what is due from one day to another */
    public DueCalendar(
            BiFunction<LocalDate, LocalDate, List<DueDay>> due, LocalDate start, WorkingDays workingDays, Dates dates) {
        this.due = due;
        this.workingDays = workingDays;
        this.dates = dates;
        shown = YearMonth.from(start);
        name.getElement().setAttribute("role", "status");
        var turning = new Div(turner("calendar.before", "‹", -1), name, turner("calendar.after", "›", 1));
        turning.addClassName("turning");
        getContent().add(turning, month);
        draw();
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("calendar.heading"));
    }

    private PlainButton turner(String key, String sign, int months) {
        var button = new PlainButton(sign, () -> {
            shown = shown.plusMonths(months);
            draw();
        });
        button.getElement().setAttribute("aria-label", getTranslation(key)).setAttribute("title", getTranslation(key));
        return button;
    }

    private void draw() {
        name.setText(getTranslation("calendar.month", Integer.toString(shown.getYear()), shown.getMonthValue()));
        var first = shown.atDay(1).with(java.time.temporal.TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        var last = shown.atEndOfMonth().with(java.time.temporal.TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var days = due.apply(first, last).stream().collect(Collectors.groupingBy(DueDay::day));
        var head = new Element("tr");
        for (var day : DayOfWeek.values())
            head.appendChild(new Element("th")
                    .setAttribute("scope", "col")
                    .setText(day.getDisplayName(TextStyle.NARROW, getLocale())));
        var body = new Element("tbody");
        for (var week = first; !week.isAfter(last); week = week.plusDays(WEEK)) {
            var row = new Element("tr");
            for (var day = week; day.isBefore(week.plusDays(WEEK)); day = day.plusDays(1))
                row.appendChild(cell(day, days));
            body.appendChild(row);
        }
        month.removeAll();
        month.getElement()
                .appendChild(new Element("table")
                        .setAttribute("class", "due-calendar")
                        .setAttribute("aria-label", name.getText())
                        .appendChild(new Element("thead").appendChild(head), body));
    }

    private Element cell(LocalDate day, Map<LocalDate, List<DueDay>> due) {
        var cell = new Element("td").setAttribute("class", look(day));
        var number = new Element("time")
                .setAttribute("datetime", day.toString())
                .setText(Integer.toString(day.getDayOfMonth()));
        cell.appendChild(number);
        if (day.equals(dates.today())) number.setAttribute("aria-current", "date");
        if (workingDays.isHoliday(day)) cell.appendChild(mark("calendar.free"));
        if (workingDays.isMadeUp(day)) cell.appendChild(mark("calendar.madeUp"));
        for (var one : due.getOrDefault(day, List.of()))
            cell.appendChild(new Element("span")
                    .setAttribute("class", "due " + one.stage().name().toLowerCase(java.util.Locale.ROOT))
                    .setText(getTranslation("calendar.due." + one.stage(), one.reports())));
        return cell;
    }

    private String look(LocalDate day) {
        var look = workingDays.isWorkingDay(day) ? "work" : "free";
        if (!YearMonth.from(day).equals(shown)) look += " other";
        return day.equals(dates.today()) ? look + " today" : look;
    }

    private Element mark(String key) {
        return new Element("small").setText(getTranslation(key));
    }
}
