package org.qianfa.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.report.stage.ReturnRoute;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.reading.ReviewModel;

/**
 * Asks where a report goes back to and why: a reason for each section that it concerns, for single sentences and cells, and an opinion on the
 * whole. Stays open when refused.
 */
public final class ReturnDialog extends Dialog {
    private final Map<Integer, TextArea> reasons = new TreeMap<>();
    private final RadioButtonGroup<ReturnRoute> to = new RadioButtonGroup<>();
    private final RadioButtonGroup<Boolean> straight = new RadioButtonGroup<>();
    private final PinnedObjections pinned;
    private final TextArea opinion;
    private final Div refusal = new Div();

    /** Sends the report back; may be refused. */
    @FunctionalInterface
    public interface Sending {
        void send(Returning returning);
    }

    public ReturnDialog(ReviewModel model, Sending sending) {
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
        var fields = new Div(hint, refusal, to, straight);
        fields.addClassName("fields");
        ways(model);
        for (var section : model.format().sections()) {
            var field = area(getTranslation("return.section", section.heading()));
            reasons.put(section.number(), field);
            fields.add(field);
        }
        pinned = new PinnedObjections(model.format(), model.revision().content());
        opinion = area(getTranslation("return.opinion"));
        fields.add(pinned, opinion);
        add(fields);
        var send = new Button(getTranslation("act.return"), pressed -> send(sending));
        send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("act.cancel"), pressed -> close()), send);
    }

    /** Drafting first, then the earlier reviews. */
    private void ways(ReviewModel model) {
        to.setLabel(getTranslation("return.to"));
        to.setItems(model.routes().reversed());
        to.setItemLabelGenerator(route -> ReportStages.name(route.stage().name(), getLocale()));
        to.setVisible(model.routes().size() > 1);
        straight.setLabel(getTranslation("return.afterwards"));
        straight.setItems(false, true);
        straight.setItemLabelGenerator(direct -> getTranslation(direct ? "return.straight" : "return.again"));
        straight.setValue(false);
        to.addValueChangeListener(
                changed -> straight.setVisible(changed.getValue().straightBack()));
        if (model.routes().isEmpty()) straight.setVisible(false);
        else to.setValue(model.routes().getLast());
    }

    /** With what is written already, here or else beside the act. */
    public void ask(String opinionSoFar) {
        if (opinion.isEmpty()) opinion.setValue(opinionSoFar);
        refusal.setVisible(false);
        open();
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setMinRows(1);
        area.setMaxRows(6);
        area.setWidthFull();
        return area;
    }

    private void send(Sending sending) {
        try {
            sending.send(written());
            close();
        } catch (Refused refused) {
            refusal.setText(refused.in(getLocale()));
            refusal.setVisible(true);
            refusal.scrollIntoView();
        }
    }

    private Returning written() {
        var objections = new ArrayList<Objection>();
        reasons.forEach((section, field) -> {
            if (!field.getValue().isBlank()) objections.add(Objection.to(section, field.getValue()));
        });
        objections.addAll(pinned.written());
        return new Returning(
                opinion.getValue(),
                objections,
                to.isEmpty() ? "" : to.getValue().stage().id(),
                straight.isVisible() && straight.getValue());
    }
}
