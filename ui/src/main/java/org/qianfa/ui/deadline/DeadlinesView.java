package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import org.qianfa.approval.Passage;
import org.qianfa.approval.Passages;
import org.qianfa.deadline.CallOrder;
import org.qianfa.deadline.CallRow;
import org.qianfa.deadline.Calls;
import org.qianfa.deadline.StandingRow;
import org.qianfa.organ.Role;
import org.qianfa.publication.Publications;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.common.Card;
import org.qianfa.ui.common.Dates;
import org.qianfa.ui.common.MainLayout;
import org.qianfa.ui.common.Notices;
import org.qianfa.ui.common.PageHeader;
import org.qianfa.ui.common.Rows;
import org.qianfa.ui.common.SignedIn;

/** 期限: for a yearly call who stands where, what is due and what is overdue; the administrator opens calls here. */
@Route(value = "deadlines", layout = MainLayout.class)
@PermitAll
final class DeadlinesView extends Composite<Div> implements HasDynamicTitle {
    private final Calls calls;
    private final Passages passages;
    private final Publications publications;
    private final Dates dates;
    private final StaffId me;
    private final boolean opensCalls;
    private final Select<CallRow> which = new Select<>();
    private final PageHeader header = new PageHeader(getTranslation("deadlines.title"));
    private final Div body = new Div();

    DeadlinesView(Calls calls, Passages passages, Publications publications, Dates dates, SignedIn signedIn) {
        this.calls = calls;
        this.passages = passages;
        this.publications = publications;
        this.dates = dates;
        me = signedIn.id();
        opensCalls = signedIn.is(Role.ADMIN);
        which.setLabel(getTranslation("deadlines.year"));
        which.setWidth("260px");
        which.setItemLabelGenerator(
                call -> getTranslation("deadlines.callName", Integer.toString(call.year()), call.organName()));
        which.addValueChangeListener(chosen -> {
            if (chosen.getValue() != null) show(chosen.getValue());
        });
        body.addClassName("stack");
        getContent().add(header, body);
        load(0);
    }

    /** Shows the call of a year, or the latest where there is none. */
    private void load(int year) {
        var followed = calls.calls(me);
        which.setItems(followed);
        which.setVisible(!followed.isEmpty());
        if (opensCalls) header.acts(which, callButton());
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
        Notices.done(getTranslation(
                "call.opened", Integer.toString(order.year()), order.organs().size()));
        load(order.year());
    }

    private void nothing() {
        var card = new Card(getTranslation("heat.heading"));
        card.add(new Rows(
                List.of(),
                getTranslation("deadlines.none"),
                getTranslation(opensCalls ? "deadlines.none.admin" : "deadlines.none.county")));
        alerts();
        body.add(card);
    }

    private void show(CallRow call) {
        var rows = calls.standing(call.id(), me);
        var passed = passages.of(rows.stream().map(StandingRow::report).toList(), me);
        var standings = rows.stream()
                .map(row -> new Standing(row, passed.getOrDefault(row.report(), Passage.NONE)))
                .toList();
        header.sub(rows.stream()
                .map(StandingRow::publishDue)
                .filter(due -> !due.isBefore(dates.today()))
                .min(Comparator.naturalOrder())
                .map(due -> getTranslation("deadlines.sub", dates.day(due, getLocale()), dates.left(due)))
                .orElse(""));
        body.removeAll();
        alerts();
        body.add(new Kpis(standings, dates.today()), new HeatTable(standings, dates));
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
