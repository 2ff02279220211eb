package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.call.CallOpenings;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.call.CallRow;
import org.qianfa.deadline.call.Calls;
import org.qianfa.deadline.cockpit.Cockpit;
import org.qianfa.deadline.cockpit.CockpitSheet;
import org.qianfa.organ.Role;
import org.qianfa.publication.Publications;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.casework.ReportActions;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.Dates;
import org.qianfa.ui.worklist.FromOthers;
import org.qianfa.workday.WorkingDays;

/** 期限: for a yearly call who stands where, what is due, what will be late and whom it waits for; the administrator acts on it here. */
@Route(value = "deadlines", layout = MainLayout.class)
@PermitAll
final class DeadlinesView extends Composite<Div> implements HasDynamicTitle {
    private final Calls calls;
    private final Cockpit cockpit;
    private final CockpitSheet sheet;
    private final Deadlines deadlines;
    private final Publications publications;
    private final WorkingDays workingDays;
    private final CallOpenings openings;
    private final SavedFilters filters;
    private final UrgeDialogs urges;
    private final ReportActions reportActs;
    private final Consultations consultations;
    private final Copies copies;
    private final Dates dates;
    private final StaffId me;
    private final boolean administers;
    private final Select<CallRow> which = new Select<>();
    private final PageHeader header = new PageHeader(getTranslation("deadlines.title"));
    private final Div asked = new Div();
    private final Div body = new Div();

    DeadlinesView(
            Calls calls,
            Cockpit cockpit,
            CockpitSheet sheet,
            Deadlines deadlines,
            Publications publications,
            WorkingDays workingDays,
            CallOpenings openings,
            SavedFilters filters,
            UrgeDialogs urges,
            ReportActions reportActs,
            Consultations consultations,
            Copies copies,
            Dates dates,
            Viewer signedIn) {
        this.calls = calls;
        this.cockpit = cockpit;
        this.sheet = sheet;
        this.deadlines = deadlines;
        this.publications = publications;
        this.workingDays = workingDays;
        this.openings = openings;
        this.filters = filters;
        this.urges = urges;
        this.reportActs = reportActs;
        this.consultations = consultations;
        this.copies = copies;
        this.dates = dates;
        me = signedIn.id();
        administers = signedIn.is(Role.ADMIN);
        which.setAriaLabel(getTranslation("deadlines.year"));
        which.setWidth("260px");
        which.setItemLabelGenerator(
                call -> getTranslation("deadlines.callName", Integer.toString(call.year()), call.organName()));
        which.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) show(chosen.getValue());
        });
        asked.addClassName("asked");
        body.addClassName("stack");
        getContent().add(header, asked, body);
        if (!signedIn.worksOnReports()) letters();
        load(0);
    }

    /** Of whoever has no worklist. */
    private void letters() {
        asked.removeAll();
        asked.add(new FromOthers(consultations, copies, dates, me, this::letters));
    }

    /** Shows the call of a year, or the latest where there is none. */
    private void load(int year) {
        var followed = calls.calls(me);
        which.setItems(followed);
        which.setVisible(!followed.isEmpty());
        if (administers) header.acts(which, callButton());
        else header.acts(which);
        body.removeAll();
        followed.stream()
                .filter(call -> call.year() == year)
                .findFirst()
                .or(() -> followed.stream().findFirst())
                .ifPresentOrElse(which::setValue, this::nothing);
    }

    private Button callButton() {
        var button = new Button(
                getTranslation("deadlines.call"),
                pressed -> new CallDialog(dates, year -> calls.callable(year, me), this::call).open());
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    private void call(CallOrder order) {
        calls.open(order, me);
        Toasts.done(getTranslation(
                "call.opened", Integer.toString(order.year()), order.organs().size()));
        load(order.year());
    }

    private void nothing() {
        var card = new Card(getTranslation("heat.heading"));
        card.add(new Rows(
                List.of(),
                getTranslation("deadlines.none"),
                getTranslation(administers ? "deadlines.none.admin" : "deadlines.none.county")));
        alerts();
        body.add(card);
    }

    private void show(CallRow call) {
        var figures = cockpit.figures(call.id(), me);
        header.sub(figures.nextDue()
                .map(due -> getTranslation("deadlines.sub", dates.day(due, getLocale()), dates.left(due)))
                .orElse(""));
        body.removeAll();
        alerts();
        if (administers) header.acts(which, new CallExport(call, sheet, me), urging(call), callButton());
        else header.acts(which, new CallExport(call, sheet, me));
        body.add(new ShownCall(call, cockpit, filters, dates, me)
                .opening(openings, () -> show(call))
                .figures(
                        figures,
                        workingDays,
                        administers
                                ? Optional.of(new CallRowActions(deadlines, reportActs, dates, me, () -> show(call)))
                                : Optional.empty()));
    }

    private Button urging(CallRow call) {
        return new Button(getTranslation("urgeAll.act"), pressed -> urges.ask(call.id(), getLocale(), me));
    }

    private void alerts() {
        var stops = publications.stops(me);
        if (!stops.isEmpty()) body.add(new StopAlerts(stops, dates));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("deadlines.title"));
    }
}
