package org.qianfa.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.shared.Refused;

/** Asks why a report goes back: a reason for each section that it concerns, and an opinion on the whole. Stays open when refused. */
public final class ReturnDialog extends Dialog {
    private static final int LONGEST = 2000;
    private final Map<Integer, TextArea> reasons = new TreeMap<>();
    private final TextArea opinion;
    private final Div refusal = new Div();

    /** Sends the report back; may be refused. */
    @FunctionalInterface
    public interface Returning {
        void send(String opinion, Map<Integer, String> reasons);
    }

    public ReturnDialog(Reading reading, String opinionSoFar, Returning returning) {
        setHeaderTitle(getTranslation("act.return"));
        addClassName("asking");
        setWidth("640px");
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        var hint = new Paragraph(getTranslation("return.hint"));
        hint.addClassName("muted");
        var fields = new Div(hint, refusal);
        fields.addClassName("fields");
        for (var section : reading.format().sections()) {
            var field = area(getTranslation("return.section", section.heading()));
            reasons.put(section.number(), field);
            fields.add(field);
        }
        opinion = area(getTranslation("return.opinion"));
        opinion.setValue(opinionSoFar);
        fields.add(opinion);
        add(fields);
        var send = new Button(getTranslation("act.return"), pressed -> send(returning));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), send);
    }

    public String opinion() {
        return opinion.getValue();
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMaxLength(LONGEST);
        area.setMinRows(1);
        area.setMaxRows(6);
        area.setWidthFull();
        return area;
    }

    private void send(Returning returning) {
        var written = new TreeMap<Integer, String>();
        reasons.forEach((section, field) -> written.put(section, field.getValue()));
        try {
            returning.send(opinion.getValue(), written);
            close();
        } catch (Refused refused) {
            refusal.setText(refused.in(getLocale()));
            refusal.setVisible(true);
            refusal.scrollIntoView();
        }
    }
}
