package org.qianfa.ui.organ;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.qianfa.ui.access.BrowserAddress;

/** Shows a one-time link once; whoever has it chooses that person's password. */
final class LinkDialog extends Dialog {
    LinkDialog(String name, String token) {
        setHeaderTitle(getTranslation("people.link.title", name));
        addClassName("asking");
        setWidth("520px");
        setMaxWidth("calc(100vw - 24px)");
        var link = new TextField(getTranslation("people.link.label"));
        link.setValue(BrowserAddress.here() + "/choose-password?token=" + token);
        link.setReadOnly(true);
        link.setAutoselect(true);
        link.setWidthFull();
        var fields = new Div(new Paragraph(getTranslation("people.link.words")), link);
        fields.addClassName("fields");
        add(fields);
        var done = new Button(getTranslation("people.link.done"), pressed -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
