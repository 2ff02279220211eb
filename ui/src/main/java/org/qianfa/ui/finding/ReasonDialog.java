package org.qianfa.ui.finding;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.reason.Reason;
import org.qianfa.judgement.reason.Reasons;
import org.qianfa.text.Refused;

/** Asks why a finding may stand. A reason that has fallen is offered again; what is typed stays where it is refused. */
public final class ReasonDialog extends Dialog {
    private final TextArea text = new TextArea(getTranslation("judged.label"));
    private final Div refusal = new Div();

    public ReasonDialog(JudgedFinding judged, Consumer<String> giving) {
        setHeaderTitle(getTranslation("judged.give"));
        addClassName("asking");
        setWidth("560px");
        setMaxWidth("calc(100vw - 24px)");
        setCloseOnOutsideClick(false);
        refusal.addClassNames("notice", "bad");
        refusal.getElement().setAttribute("role", "alert");
        refusal.setVisible(false);
        text.setMaxLength(Reasons.LONGEST);
        text.setMinRows(3);
        text.setMaxRows(8);
        text.setWidthFull();
        text.setHelperText(getTranslation("judged.help"));
        text.setValue(judged.reason().or(judged::fallen).map(Reason::text).orElse(""));
        var finding = judged.finding();
        var remedy =
                new Paragraph(getTranslation("finding.remedy", finding.remedy().in(getLocale())));
        remedy.addClassNames("muted", "small");
        var fields = new Div(new Paragraph(finding.message().in(getLocale())), remedy, refusal, text);
        fields.addClassName("fields");
        add(fields);
        var give = new Button(getTranslation("judged.keep"), pressed -> give(giving));
        give.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), give);
        addOpenedChangeListener(changed -> {
            if (changed.isOpened()) text.focus();
        });
    }

    private void give(Consumer<String> giving) {
        try {
            giving.accept(text.getValue());
            close();
        } catch (Refused refused) {
            refusal.setText(refused.in(getLocale()));
            refusal.setVisible(true);
            text.focus();
        }
    }
}
