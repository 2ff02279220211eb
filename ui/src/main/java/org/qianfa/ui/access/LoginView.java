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
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.qianfa.ui.frame.AlonePage;
import org.qianfa.ui.frame.Brand;
import org.springframework.security.web.csrf.CsrfToken;

/** The door. A plain form that the browser posts, so that it works with every password keeper. */
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
        card.getElement().appendChild(form());
        card.add(foot());
    }

    private Element form() {
        var form = new Element("form").setAttribute("method", "post").setAttribute("action", "login");
        form.appendChild(
                field(
                        "login.account",
                        new Element("input")
                                .setAttribute("name", "username")
                                .setAttribute("autocomplete", "username")
                                .setAttribute("autocapitalize", "none")
                                .setAttribute("spellcheck", "false")
                                .setAttribute("maxlength", "64")
                                .setAttribute("autofocus", true)),
                field(
                        "login.password",
                        new Element("input")
                                .setAttribute("name", "password")
                                .setAttribute("type", "password")
                                .setAttribute("maxlength", "256")
                                .setAttribute("autocomplete", "current-password")));
        token().ifPresent(csrf -> form.appendChild(new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", csrf.getParameterName())
                .setAttribute("value", csrf.getToken())));
        return form.appendChild(
                new Element("button").setAttribute("type", "submit").setText(getTranslation("login.enter")));
    }

    private Element field(String key, Element input) {
        return new Element("label")
                .appendChild(Element.createText(getTranslation(key)), input.setAttribute("required", true));
    }

    private Div foot() {
        var published = new Anchor("public/", getTranslation("login.public"));
        published.setRouterIgnore(true);
        var foot = new Div(published, new Span(getTranslation("login.help")));
        foot.addClassName("foot");
        return foot;
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey("locked")) sayLocked(asked.get("locked").getFirst());
        else if (asked.containsKey("error")) say("login.wrong");
        else if (asked.containsKey("away")) say("login.away");
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
