package org.qianfa.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Duration;
import org.qianfa.organ.account.OpenSession;
import org.qianfa.organ.account.SessionRules;
import org.qianfa.organ.account.Sessions;
import org.qianfa.shared.NotFound;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.Dates;

/** 登录中的地方: where one is signed in, and how to end it there. */
final class SessionsCard extends Composite<Div> {
    private final Sessions sessions;
    private final Dates dates;
    private final Viewer viewer;
    private final Div list = new Div();

    SessionsCard(Sessions sessions, SessionRules rules, Dates dates, Viewer viewer) {
        this.sessions = sessions;
        this.dates = dates;
        this.viewer = viewer;
        var words = new Paragraph(getTranslation("sessions.words", hours(rules.longest())));
        words.addClassName("muted");
        var card = new Card(getTranslation("sessions.heading"));
        card.add(words, list);
        getContent().add(card);
        show();
    }

    private void show() {
        list.removeAll();
        list.add(new Rows(
                sessions.mine(viewer.id()).stream().map(this::row).toList(),
                getTranslation("sessions.empty"),
                getTranslation("sessions.empty.words")));
    }

    private TaskRow row(OpenSession session) {
        var known = BrowserName.of(session.browser());
        var name = known.isEmpty() ? getTranslation("sessions.unknown") : known;
        var times = getTranslation(
                "sessions.times",
                dates.moment(session.begunAt(), getLocale()),
                dates.moment(session.seenAt(), getLocale()),
                session.address());
        if (session.id().equals(viewer.session()))
            return new TaskRow(name, times, new Span(), new Span(getTranslation("sessions.here")));
        var end = new PlainButton(getTranslation("sessions.end"), () -> end(session.id(), name));
        end.getElement().setAttribute("aria-label", getTranslation("work.act.of", end.getText(), name));
        return new TaskRow(name, times, new Span(), end);
    }

    private void end(String id, String name) {
        try {
            sessions.endMine(id, viewer.id());
            Toasts.done(getTranslation("sessions.ended", name));
        } catch (NotFound _) {
            Toasts.done(getTranslation("sessions.over", name));
        }
        show();
    }

    private static String hours(Duration longest) {
        return Long.toString(Math.max(1, longest.toHours()));
    }
}
