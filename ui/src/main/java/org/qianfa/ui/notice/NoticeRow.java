package org.qianfa.ui.notice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.qianfa.notice.inbox.InboxEntry;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Dates;

/** One notice: what, the words, when, and the way to it. Whoever follows the way has read it. */
final class NoticeRow extends Composite<Div> {
    NoticeRow(InboxEntry entry, Dates dates, Consumer<String> read) {
        var title = entry.title(getLocale());
        var head = new Div();
        head.addClassName("said-head");
        if (entry.path().isEmpty()) head.add(new Span(title));
        else head.add(way(entry, title, read));
        if (!entry.read()) head.add(new Chip(Tone.CALM, getTranslation("inbox.new")));
        var text = new Div(entry.text(getLocale()));
        text.addClassName("muted");
        var when = new Span(dates.moment(entry.at(), getLocale()));
        when.addClassNames("muted", "small", "num");
        var foot = new Div(when);
        foot.addClassName("row");
        if (!entry.read()) {
            var button = new PlainButton(getTranslation("inbox.read"), () -> read.accept(entry.notice()));
            button.getElement().setAttribute("aria-label", getTranslation("inbox.readOf", title));
            foot.add(button);
        }
        getContent().addClassNames("notice-row", entry.read() ? "read" : "unread");
        getContent().getElement().setAttribute("role", "listitem");
        getContent().add(head, text, foot);
    }

    private static Anchor way(InboxEntry entry, String title, Consumer<String> read) {
        var way = new Anchor(entry.path(), title);
        if (!entry.read()) way.getElement().addEventListener("click", _ -> read.accept(entry.notice()));
        return way;
    }
}
