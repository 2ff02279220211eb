package org.qianfa.ui.deadline;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.qianfa.deadline.WaitedFor;
import org.qianfa.ui.common.Card;
import org.qianfa.ui.common.Dates;
import org.qianfa.ui.common.DueChip;
import org.qianfa.ui.common.Rows;

/** 在等谁: the people whom reports wait for, the most urgent first. */
final class WaitedForList extends Composite<Card> {
    private final Dates dates;

    WaitedForList(List<WaitedFor> waitedFor, Dates dates) {
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

    private Component row(WaitedFor one) {
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
