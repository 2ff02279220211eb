package org.qianfa.ui.notice;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.VaadinService;
import org.qianfa.deadline.CalendarFeeds;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Toasts;

/** 日历: a secret address that a calendar program subscribes to. It is shown once, when it is made. */
final class CalendarCard extends Composite<Div> {
    private final CalendarFeeds feeds;
    private final StaffId me;
    private final Paragraph state = new Paragraph();
    private final TextField address = new TextField(getTranslation("calendar.address"));
    private final Button renew = new Button("", pressed -> renew());
    private final Button revoke = new Button(getTranslation("calendar.revoke"), pressed -> revoke());

    CalendarCard(CalendarFeeds feeds, StaffId me) {
        this.feeds = feeds;
        this.me = me;
        address.setReadOnly(true);
        address.setWidthFull();
        address.setHelperText(getTranslation("calendar.address.help"));
        address.setVisible(false);
        state.addClassName("muted");
        state.getElement().setAttribute("role", "status");
        var acts = new Div(renew, revoke);
        acts.addClassName("row");
        var parts = new Div(state, address, acts);
        parts.addClassName("stack");
        var card = new Card(getTranslation("calendar.feed"));
        card.add(parts);
        getContent().add(card);
        show();
    }

    private void show() {
        var open = feeds.isOpen(me);
        state.setText(getTranslation(open ? "calendar.open" : "calendar.closed"));
        renew.setText(getTranslation(open ? "calendar.renew" : "calendar.make"));
        revoke.setVisible(open);
    }

    private void renew() {
        var path = VaadinService.getCurrentRequest().getContextPath() + "/calendar/" + feeds.renew(me) + ".ics";
        address.setVisible(true);
        UI.getCurrent()
                .getPage()
                .executeJs("return window.location.origin")
                .then(String.class, origin -> address.setValue(origin + path));
        address.setValue(path);
        show();
        address.focus();
    }

    private void revoke() {
        feeds.revoke(me);
        address.clear();
        address.setVisible(false);
        show();
        Toasts.done(getTranslation("calendar.revoked"));
    }
}
