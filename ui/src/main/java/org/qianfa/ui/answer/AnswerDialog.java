package org.qianfa.ui.answer;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.form.Format;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.casework.ObjectionCard;
import org.qianfa.ui.report.Workspace;

/** Asks for the answer to one reason for which the report was returned: 采纳 with what was changed, or 不采纳 with why. */
public final class AnswerDialog {
    private AnswerDialog() {}

    /** Answers; may be refused. */
    @FunctionalInterface
    public interface Answering {
        void answer(boolean adopted, String words);
    }

    public static void ask(Workspace workspace, RaisedObjection raised, Format format, Answering answering) {
        var adopted = new RadioButtonGroup<Boolean>();
        var words = new TextArea();
        adopted.setLabel(workspace.getTranslation("answer.label"));
        adopted.setItems(true, false);
        adopted.setItemLabelGenerator(yes -> workspace.getTranslation(yes ? "answer.ADOPTED" : "answer.DECLINED"));
        adopted.addValueChangeListener(changed ->
                words.setLabel(workspace.getTranslation(changed.getValue() ? "answer.changed" : "answer.why")));
        words.setMinRows(2);
        words.setWidthFull();
        adopted.setValue(raised.answer().map(given -> given.adopted()).orElse(true));
        words.setValue(raised.answer().map(given -> given.words()).orElse(""));
        new AskingDialog(
                        workspace.getTranslation("answer.heading"),
                        workspace.getTranslation("answer.do"),
                        () -> answering.answer(adopted.getValue(), words.getValue()),
                        about(raised, format),
                        adopted,
                        words)
                .open();
    }

    private static Div about(RaisedObjection raised, Format format) {
        var about = new Div(new ObjectionCard(raised, format));
        about.getElement().setAttribute("role", "list");
        return about;
    }
}
