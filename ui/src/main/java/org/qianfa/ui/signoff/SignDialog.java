package org.qianfa.ui.signoff;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import org.qianfa.organ.PasswordWrong;
import org.qianfa.shared.Refused;

/** Asks for the opinion and once more for the password. A wrong password says so and keeps the opinion. */
final class SignDialog extends Dialog {
    private final TextArea opinion = new TextArea(getTranslation("opinion.label"));
    private final PasswordField password = new PasswordField(getTranslation("password.login"));
    private final Div refusal = new Div();
    private final Button sign = new Button(getTranslation("act.signOff"));

    /** Signs; may be refused. */
    @FunctionalInterface
    interface Signing {
        void sign(String opinion, String password);
    }

    SignDialog(String title, Signing signing) {
        setHeaderTitle(getTranslation("act.signOff"));
        addClassName("asking");
        setWidth("480px");
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
        opinion.setMaxLength(2000);
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
        var fields = new Div(words, refusal, opinion, password);
        fields.addClassName("fields");
        add(fields);
        sign.setThemeName("seal");
        sign.setDisableOnClick(true);
        sign.addClickListener(pressed -> sign(signing));
        password.addKeyPressListener(Key.ENTER, pressed -> sign(signing));
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), sign);
    }

    private void sign(Signing signing) {
        refusal.setVisible(false);
        password.setInvalid(false);
        try {
            signing.sign(opinion.getValue(), password.getValue());
            close();
        } catch (PasswordWrong wrong) {
            password.clear();
            password.setErrorMessage(wrong.in(getLocale()));
            password.setInvalid(true);
            password.focus();
        } catch (Refused refused) {
            refusal.setText(refused.in(getLocale()));
            refusal.setVisible(true);
        } finally {
            sign.setEnabled(true);
        }
    }
}
