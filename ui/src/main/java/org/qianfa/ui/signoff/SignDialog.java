package org.qianfa.ui.signoff;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import org.qianfa.organ.account.PasswordWrong;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.text.Refused;
import org.qianfa.ui.access.PasskeyPrompt;
import org.qianfa.ui.element.PlainButton;

/** Asks for the opinion and for a passkey, or once more for the password. Whatever goes wrong says so and keeps the opinion. */
final class SignDialog extends Dialog {
    private final Signing signing;
    private final TextArea opinion = new TextArea(getTranslation("opinion.label"));
    private final PasswordField password = new PasswordField(getTranslation("password.login"));
    private final PlainButton instead = new PlainButton(getTranslation("signing.byPassword"), this::askForPassword);
    private final Div refusal = new Div();
    private final Button sign = new Button();
    private boolean byPasskey;

    /** Signs in one of two ways; may be refused. */
    interface Signing {
        void byPassword(String opinion, String password);

        /** Whether the signer has a passkey for this address. */
        boolean hasPasskey();

        PasskeyQuestion question();

        void byPasskey(String opinion, PasskeyQuestion question, String answer);
    }

    SignDialog(String title, Signing signing) {
        this.signing = signing;
        byPasskey = signing.hasPasskey();
        setHeaderTitle(getTranslation("act.signOff"));
        addClassName("asking");
        setWidth("480px");
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
        opinion.setMinRows(2);
        opinion.setMaxRows(6);
        opinion.setWidthFull();
        opinion.setPlaceholder(getTranslation("opinion.placeholder"));
        password.setWidthFull();
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setMaxLength(256);
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var words = new Paragraph(getTranslation("signing.asked", title));
        var fields = new Div(words, refusal, opinion, password, instead);
        fields.addClassName("fields");
        add(fields);
        sign.setThemeName("seal");
        sign.setDisableOnClick(true);
        sign.addClickListener(pressed -> sign());
        password.addKeyPressListener(Key.ENTER, pressed -> sign());
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), sign);
        show();
    }

    /** With the opinion that was written here before; never with a password. */
    void ask() {
        refusal.setVisible(false);
        password.clear();
        password.setInvalid(false);
        open();
    }

    private void show() {
        password.setVisible(!byPasskey);
        instead.setVisible(byPasskey);
        sign.setText(getTranslation(byPasskey ? "signing.byPasskey" : "act.signOff"));
    }

    private void askForPassword() {
        byPasskey = false;
        refusal.setVisible(false);
        show();
        password.focus();
    }

    private void sign() {
        refusal.setVisible(false);
        password.setInvalid(false);
        if (byPasskey) tryOut(this::askForPasskey);
        else
            tryOut(() -> {
                signing.byPassword(opinion.getValue(), password.getValue());
                close();
            });
    }

    /** While the browser asks, one answer is waited for. */
    private void askForPasskey() {
        var question = signing.question();
        new PasskeyPrompt(this, this::refuse)
                .get(
                        question,
                        answer -> tryOut(() -> {
                            signing.byPasskey(opinion.getValue(), question, answer);
                            close();
                        }));
    }

    private void tryOut(Runnable act) {
        try {
            act.run();
        } catch (PasswordWrong wrong) {
            password.clear();
            password.setErrorMessage(wrong.in(getLocale()));
            password.setInvalid(true);
            password.focus();
            sign.setEnabled(true);
        } catch (Refused refused) {
            refuse(refused.in(getLocale()));
        }
    }

    private void refuse(String why) {
        refusal.setText(why);
        refusal.setVisible(true);
        sign.setEnabled(true);
    }
}
