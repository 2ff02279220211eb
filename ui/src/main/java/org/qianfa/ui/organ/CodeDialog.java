package org.qianfa.ui.organ;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows the code of somebody's one-time link once, to the administrator who has not given the link. */
final class CodeDialog extends Dialog {
    CodeDialog(String name, String code) {
        setHeaderTitle(getTranslation("people.code.title", name));
        addClassName("asking");
        setWidth("520px");
        setMaxWidth("calc(100vw - 24px)");
        var shown = new TextField(getTranslation("people.code.label"));
        shown.setValue(code.substring(0, 4) + " " + code.substring(4));
        shown.setReadOnly(true);
        shown.setAutoselect(true);
        shown.setWidthFull();
        var fields = new Div(new Paragraph(getTranslation("people.code.words")), shown);
        fields.addClassName("fields");
        add(fields);
        var done = new Button(getTranslation("people.code.done"), pressed -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
