package org.qianfa.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.qianfa.ui.frame.AlonePage;
import org.qianfa.ui.frame.Brand;

/** The door. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
public class LoginView extends AlonePage implements BeforeEnterObserver, HasDynamicTitle {
    private final Div notice = new Div();

    LoginView() {
        var sub = new Paragraph(getTranslation("login.sub"));
        sub.addClassName("sub");
        notice.addClassNames("notice", "warn");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
        card.add(new Brand(), new H1(getTranslation("login.heading")), sub, notice);
        card.add(form(), foot());
    }

    private PostedForm form() {
        return new PostedForm("login", getTranslation("login.enter"))
                .ask(
                        getTranslation("login.account"),
                        new Element("input")
                                .setAttribute("name", "username")
                                .setAttribute("autocomplete", "username")
                                .setAttribute("autocapitalize", "none")
                                .setAttribute("spellcheck", "false")
                                .setAttribute("maxlength", "64")
                                .setAttribute("autofocus", true))
                .ask(
                        getTranslation("login.password"),
                        new Element("input")
                                .setAttribute("name", "password")
                                .setAttribute("type", "password")
                                .setAttribute("maxlength", "256")
                                .setAttribute("autocomplete", "current-password"));
    }

    private Div foot() {
        var published = new Anchor("public/", getTranslation("login.public"));
        published.setRouterIgnore(true);
        var foot = new Div(published, new Span(getTranslation("login.help")));
        foot.addClassName("foot");
        return foot;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PendingSignIn.forget();
        var asked = event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey("locked")) sayLocked(asked.get("locked").getFirst());
        else if (asked.containsKey("error")) say("login.wrong");
        else if (asked.containsKey("away")) say("login.away");
        else if (asked.containsKey("again")) say("login.again");
        else if (asked.containsKey("left")) say("login.left");
        else if (asked.containsKey("expired")) say("login.expired");
        else if (asked.containsKey("logout")) say("login.out");
    }

    private void sayLocked(String until) {
        if (until.matches("[0-2][0-9]:[0-5][0-9]")) say("login.locked", until);
        else say("login.wrong");
    }

    private void say(String key, Object... values) {
        notice.setText(getTranslation(key, values));
        notice.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("login.title"));
    }
}
