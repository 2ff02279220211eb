package org.qianfa.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.qianfa.passkey.Passkey;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.passkey.Passkeys;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.access.BrowserAddress;
import org.qianfa.ui.access.PasskeyPrompt;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.text.Dates;

/** 通行密钥: what one may sign with in place of the password. */
final class PasskeyCard extends Composite<Div> {
    private final Passkeys passkeys;
    private final Dates dates;
    private final StaffId me;
    private final RelyingParty here = RelyingParty.of(BrowserAddress.here());
    private final Div list = new Div();

    PasskeyCard(Passkeys passkeys, Dates dates, StaffId me) {
        this.passkeys = passkeys;
        this.dates = dates;
        this.me = me;
        var words = new Paragraph(getTranslation("passkey.words"));
        words.addClassName("muted");
        var add = new Button(getTranslation("passkey.add"), pressed -> ask());
        var acts = new Div(add);
        acts.addClassName("row");
        var card = new Card(getTranslation("passkey.heading"));
        card.add(words, list, acts);
        here.obstacle().map(why -> why.in(getLocale())).ifPresent(why -> {
            add.setEnabled(false);
            var reason = new Span(why);
            reason.addClassNames("muted", "small");
            acts.add(reason);
        });
        getContent().add(card);
        show();
    }

    private void show() {
        list.removeAll();
        list.add(new Rows(
                passkeys.passkeysOf(me).stream().map(this::row).toList(),
                getTranslation("passkey.empty"),
                getTranslation("passkey.empty.words")));
    }

    private TaskRow row(Passkey passkey) {
        var remove = new PlainButton(getTranslation("passkey.remove"), () -> {
            passkeys.remove(passkey.id(), me);
            Toasts.done(getTranslation("passkey.removed", passkey.name()));
            show();
        });
        remove.getElement().setAttribute("aria-label", getTranslation("work.act.of", remove.getText(), passkey.name()));
        var added = dates.day(passkey.addedAt(), getLocale());
        return new TaskRow(
                passkey.name(),
                passkey.usedAt()
                        .map(used -> getTranslation("passkey.used", added, dates.moment(used, getLocale())))
                        .orElseGet(() -> getTranslation("passkey.unused", added)),
                new Span(
                        passkey.site().equals(here)
                                ? ""
                                : getTranslation(
                                        "passkey.elsewhere", passkey.site().origin())),
                remove);
    }

    /** A name and the password first; then the browser asks for the finger, the face or the PIN. */
    private void ask() {
        var name = new TextField(getTranslation("passkey.name"));
        name.setPlaceholder(getTranslation("passkey.name.example"));
        name.setMaxLength(40);
        name.setWidthFull();
        var password = new PasswordField(getTranslation("password.login"));
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setMaxLength(256);
        password.setWidthFull();
        new AskingDialog(
                        getTranslation("passkey.add"),
                        getTranslation("passkey.next"),
                        () -> {
                            var question = passkeys.addition(name.getValue(), password.getValue(), here, me);
                            new PasskeyPrompt(this, Toasts::refuse).create(question, answer -> add(question, answer));
                        },
                        new Paragraph(getTranslation("passkey.add.words")),
                        name,
                        password)
                .open();
    }

    private void add(PasskeyQuestion question, String answer) {
        try {
            passkeys.add(question, answer, me);
            Toasts.done(getTranslation("passkey.added", question.about()));
            show();
        } catch (Refused refused) {
            Toasts.refuse(refused.in(getLocale()));
        }
    }
}
