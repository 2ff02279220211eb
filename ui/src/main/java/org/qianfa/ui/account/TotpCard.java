package org.qianfa.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.qianfa.organ.Staff;
import org.qianfa.secondfactor.OwnTotp;
import org.qianfa.secondfactor.SecondFactors;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.element.TotpSteps;

/** 动态口令: what is asked after the password at sign-in. */
final class TotpCard extends Composite<Div> {
    private final SecondFactors factors;
    private final OwnTotp own;
    private final Staff me;
    private final Paragraph state = new Paragraph();
    private final Div acts = new Div();

    TotpCard(SecondFactors factors, OwnTotp own, Staff me) {
        this.factors = factors;
        this.own = own;
        this.me = me;
        state.addClassName("muted");
        acts.addClassName("row");
        var card = new Card(getTranslation("totp.heading"));
        card.add(state, acts);
        getContent().add(card);
        show();
    }

    private void show() {
        var has = own.isSetUp(me.id());
        state.setText(getTranslation(has ? "totp.has" : "totp.none"));
        acts.removeAll();
        acts.add(new Button(getTranslation(has ? "totp.replace" : "totp.add"), pressed -> add(has)));
        if (!has) return;
        var remove = new Button(getTranslation("totp.remove"), pressed -> remove());
        acts.add(remove);
        if (factors.isRequiredOf(me)) {
            remove.setEnabled(false);
            var reason = new Span(getTranslation("totp.required"));
            reason.addClassNames("muted", "small");
            acts.add(reason);
        }
    }

    private void add(boolean another) {
        var key = factors.newKey();
        var code = new TextField(getTranslation("secondFactor.code"));
        code.getElement().setAttribute("autocomplete", "one-time-code");
        code.setMaxLength(12);
        code.setWidthFull();
        var password = password();
        var title = getTranslation(another ? "totp.replace" : "totp.add");
        new AskingDialog(
                        title,
                        title,
                        () -> {
                            own.add(key, code.getValue(), password.getValue(), me.id());
                            Toasts.done(getTranslation("totp.added"));
                            show();
                        },
                        new TotpSteps(key, me.account()),
                        code,
                        password)
                .open();
    }

    private void remove() {
        var password = password();
        new AskingDialog(
                        getTranslation("totp.remove"),
                        getTranslation("totp.remove"),
                        () -> {
                            own.remove(password.getValue(), me.id());
                            Toasts.done(getTranslation("totp.removed"));
                            show();
                        },
                        new Paragraph(getTranslation("totp.remove.words")),
                        password)
                .open();
    }

    private PasswordField password() {
        var password = new PasswordField(getTranslation("password.login"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setMaxLength(256);
        password.setWidthFull();
        return password;
    }
}
