package org.qianfa.ui.access;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.qianfa.organ.People;
import org.qianfa.organ.Staff;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.secondfactor.SecondFactors;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.TotpSteps;
import org.qianfa.ui.frame.AlonePage;
import org.qianfa.ui.frame.Brand;

/**
 * After the password: a one-time password or a passkey; or, for whom one is asked and who has none, how to set one up. After that a new password, where
 * the present one is too old.
 */
@Route(value = "second-factor", autoLayout = false)
@AnonymousAllowed
public class SecondStepView extends AlonePage implements BeforeEnterObserver, HasDynamicTitle {
    static final String ADDRESS = "/second-factor";

    private final transient SecondFactors factors;
    private final transient People people;
    private final Div notice = new Div();
    private String title = "secondFactor.heading";

    SecondStepView(SecondFactors factors, People people) {
        this.factors = factors;
        this.people = people;
        notice.addClassNames("notice", "bad");
        notice.getElement().setAttribute("role", "alert");
        notice.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PendingSignIn.here().ifPresentOrElse(this::show, () -> event.forwardTo(LoginView.class));
    }

    private void show(PendingSignIn pending) {
        var person = people.get(pending.asked.staff());
        if (pending.isProved() || !factors.isAskedOf(person)) renewal(pending);
        else factor(pending, person);
        card.add(foot());
    }

    /** A new password, where the present one is too old. */
    private void renewal(PendingSignIn pending) {
        title = "secondFactor.renew";
        head(pending);
        card.add(sub("secondFactor.renew.sub"), notice);
        card.add(new PostedForm("second-factor", getTranslation("secondFactor.renew.submit"))
                .ask(getTranslation("account.wanted"), newPassword(SecondStepFilter.WANTED, true))
                .ask(getTranslation("account.again"), newPassword(SecondStepFilter.AGAIN, false)));
    }

    private static Element newPassword(String name, boolean first) {
        var input = new Element("input")
                .setAttribute("name", name)
                .setAttribute("type", "password")
                .setAttribute("maxlength", "256")
                .setAttribute("autocomplete", "new-password");
        return first ? input.setAttribute("autofocus", true) : input;
    }

    private void head(PendingSignIn pending) {
        card.removeAll();
        card.add(new Brand(), new H1(getTranslation(title)));
        pending.takeRefusal().ifPresent(this::refuse);
    }

    private void factor(PendingSignIn pending, Staff person) {
        var here = RelyingParty.of(BrowserAddress.here());
        var means = factors.means(pending.asked.staff(), here);
        if (means.isFirst()) title = "secondFactor.first";
        head(pending);
        if (means.isFirst()) {
            var key = pending.offer(factors.newKey());
            card.add(sub("secondFactor.first.sub"), notice);
            card.add(new TotpSteps(key, person.account()));
        } else if (means.isNone()) card.add(sub("secondFactor.none"), notice);
        else card.add(sub(means.totp() ? "secondFactor.sub" : "secondFactor.passkeyOnly"), notice);
        if (means.totp() || means.isFirst()) card.add(codeForm(means.isFirst()));
        if (means.passkey()) card.add(passkey(pending, here, means.totp()));
    }

    private Paragraph sub(String key) {
        var sub = new Paragraph(getTranslation(key));
        sub.addClassName("sub");
        return sub;
    }

    private PostedForm codeForm(boolean first) {
        return new PostedForm("second-factor", getTranslation(first ? "secondFactor.setUp" : "login.enter"))
                .ask(
                        getTranslation("secondFactor.code"),
                        new Element("input")
                                .setAttribute("name", SecondStepFilter.CODE)
                                .setAttribute("inputmode", "numeric")
                                .setAttribute("autocomplete", "one-time-code")
                                .setAttribute("maxlength", "12")
                                .setAttribute("autofocus", true));
    }

    /** The browser asks for the finger, the face or the PIN; what it answers is posted like a one-time password. */
    private Div passkey(PendingSignIn pending, RelyingParty here, boolean beside) {
        var form = new PostedForm("second-factor", "");
        form.addClassName("unseen");
        var use = new NativeButton(getTranslation("secondFactor.passkey"), pressed -> {
            var question = factors.question(pending.asked.staff(), here);
            pending.asks(question);
            new PasskeyPrompt(this, this::say).get(question, answer -> form.send(SecondStepFilter.PASSKEY, answer));
        });
        use.addClassName(beside ? "other" : "main");
        var box = new Div(use, form);
        box.addClassName("passkey");
        return box;
    }

    private Div foot() {
        var again = new Anchor("login", getTranslation("secondFactor.again"));
        again.setRouterIgnore(true);
        var foot = new Div(again, new Span(getTranslation("secondFactor.lost")));
        foot.addClassName("foot");
        return foot;
    }

    private void refuse(Refused refused) {
        say(refused.in(getLocale()));
    }

    private void say(String sentence) {
        notice.setText(sentence);
        notice.setVisible(true);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation(title));
    }
}
