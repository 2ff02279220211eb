package org.qianfa.ui.account;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.qianfa.organ.account.PasswordWrong;
import org.qianfa.organ.account.Passwords;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Toasts;

/** Changes one's own password; everywhere else one is signed out. */
final class PasswordCard extends Composite<Div> {
    private final Passwords passwords;
    private final StaffId me;
    private final PasswordField before = field("account.before", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField wanted = field("account.wanted", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("account.again", Autocomplete.NEW_PASSWORD);

    PasswordCard(Passwords passwords, StaffId me) {
        this.passwords = passwords;
        this.me = me;
        wanted.setHelperText(getTranslation("account.wanted.help"));
        var change = new Button(getTranslation("account.change"));
        change.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        change.setDisableOnClick(true);
        change.addClickListener(pressed -> {
            change();
            change.setEnabled(true);
        });
        var fields = new Div(before, wanted, again, new Div(change));
        fields.addClassNames("fields", "narrow");
        var card = new Card(getTranslation("account.password"));
        card.add(fields);
        getContent().add(card);
    }

    private PasswordField field(String label, Autocomplete kind) {
        var field = new PasswordField(getTranslation(label));
        field.setAutocomplete(kind);
        field.setMaxLength(256);
        field.setWidthFull();
        return field;
    }

    private void change() {
        for (var field : new PasswordField[] {before, wanted, again}) field.setInvalid(false);
        if (!wanted.getValue().equals(again.getValue())) {
            refuse(again, getTranslation("account.differ"));
            return;
        }
        try {
            passwords.change(before.getValue(), wanted.getValue(), me);
            for (var field : new PasswordField[] {before, wanted, again}) field.clear();
            Toasts.done(getTranslation("account.changed"));
        } catch (PasswordWrong wrong) {
            refuse(before, wrong.in(getLocale()));
        } catch (Refused refused) {
            refuse(wanted, refused.in(getLocale()));
        }
    }

    private static void refuse(PasswordField field, String why) {
        field.setErrorMessage(why);
        field.setInvalid(true);
        field.focus();
    }
}
