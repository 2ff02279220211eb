package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qianfa.deadline.call.CallOpenings;
import org.qianfa.deadline.call.CallRow;
import org.qianfa.deadline.cockpit.Cockpit;
import org.qianfa.deadline.cockpit.CockpitFigures;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.calendar.DueCalendar;
import org.qianfa.ui.cockpit.CallFigures;
import org.qianfa.ui.cockpit.DurationChart;
import org.qianfa.ui.cockpit.OutlookChart;
import org.qianfa.ui.cockpit.PendingPeopleList;
import org.qianfa.ui.cockpit.StageMatrixCard;
import org.qianfa.ui.text.Dates;
import org.qianfa.workday.WorkingDays;

/** One call: its figures, its reports stage by stage, whom they wait for, and its days. */
final class ShownCall extends Composite<Div> {
    private static final int MOST_WAITED_FOR = 20;
    private final CallRow call;
    private final Cockpit cockpit;
    private final SavedFilters filters;
    private final Dates dates;
    private final StaffId me;

    ShownCall(CallRow call, Cockpit cockpit, SavedFilters filters, Dates dates, StaffId me) {
        this.call = call;
        this.cockpit = cockpit;
        this.filters = filters;
        this.dates = dates;
        this.me = me;
        getContent().addClassName("stack");
    }

    /** How many of a large call's reports are open already, until all are; then {@code over} runs. */
    ShownCall opening(CallOpenings openings, Runnable over) {
        var progress = openings.progress(call.id(), me);
        if (!progress.isOver() || !progress.refused().isEmpty())
            getContent().add(new OpeningNotice(() -> openings.progress(call.id(), me), over));
        return this;
    }

    /** @param acts what may be done from a row, where anything may */
    ShownCall figures(CockpitFigures figures, WorkingDays workingDays, Optional<RowActions> acts) {
        holidays(figures);
        var matrix = new StageMatrixCard(
                (filter, after, limit) -> cockpit.rows(call.id(), filter, after, limit, me), filters, dates, acts, me);
        getContent().add(new CallFigures(figures), matrix, beside(figures));
        getContent()
                .add(new DueCalendar(
                        (from, to) -> cockpit.dueDays(call.id(), from, to, me),
                        figures.nextDue().orElseGet(dates::today),
                        workingDays,
                        dates));
        return this;
    }

    private Component beside(CockpitFigures figures) {
        var people = new PendingPeopleList(cockpit.waitedFor(call.id(), MOST_WAITED_FOR, me), dates);
        var charts = new Div(new OutlookChart(figures), new DurationChart(figures));
        charts.addClassName("stack");
        var beside = new Div(people, charts);
        beside.addClassName("two");
        return beside;
    }

    /** Dates in a year whose holidays are not announced yet are counted with its weekends alone. */
    private void holidays(CockpitFigures figures) {
        if (figures.unpublishedYears().isEmpty()) return;
        var years = figures.unpublishedYears().stream().map(String::valueOf).collect(Collectors.joining("、"));
        var notice = new Div(getTranslation("deadlines.holidaysUnknown", years));
        notice.addClassNames("notice", "warn");
        getContent().add(notice);
    }
}
