package org.qianfa.ui.cockpit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qianfa.deadline.cockpit.PendingPerson;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.DueChip;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.text.Dates;

/** 在等谁: the people whom reports wait for, the most urgent first. */
public final class PendingPeopleList extends Composite<Card> {
    private final Dates dates;

    public PendingPeopleList(List<PendingPerson> waitedFor, Dates dates) {
        this.dates = dates;
        getContent()
                .add(new Rows(
                        waitedFor.stream().map(this::row).toList(),
                        getTranslation("waited.none"),
                        getTranslation("waited.none.words")));
    }

    @Override
    protected Card initContent() {
        return new Card(getTranslation("waited.heading"));
    }

    private Component row(PendingPerson one) {
        var name = new Span(one.name());
        name.addClassName("who");
        var about = new Span(
                getTranslation("waited.about", one.organName(), one.reports(), dates.day(one.since(), getLocale())));
        about.addClassNames("muted", "small");
        var words = new Div(name, about);
        words.addClassName("words");
        var row = new Div(words, DueChip.of(dates.until(one.due())));
        row.addClassName("waited");
        row.getElement().setAttribute("role", "listitem");
        return row;
    }
}
