package org.qianfa.ui.action;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import org.qianfa.text.Refused;

/** Asks for a few things and does one act with them. Refused, it stays open with all that was entered. */
public final class AskingDialog extends Dialog {
    private final Div refusal = new Div();

    public AskingDialog(String title, String act, Runnable doing, Component... asked) {
        setHeaderTitle(title);
        addClassName("asking");
        setWidth("520px");
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var fields = new Div(refusal);
        fields.add(asked);
        fields.addClassName("fields");
        add(fields);
        var go = new Button(act);
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        go.setDisableOnClick(true);
        go.addClickListener(pressed -> {
            tryOut(doing);
            go.setEnabled(true);
        });
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), go);
    }

    private void tryOut(Runnable doing) {
        refusal.setVisible(false);
        try {
            doing.run();
            close();
        } catch (Refused refused) {
            refusal.setText(refused.in(getLocale()));
            refusal.setVisible(true);
        }
    }
}
