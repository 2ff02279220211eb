package org.qianfa.ui.casework;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.qianfa.correspondence.consultation.Consultation;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.action.AskingDialog;
import org.qianfa.ui.element.Toasts;

/** Asks for the written opinion that somebody has asked for (征求意见). */
public final class OpinionDialog {
    private OpinionDialog() {}

    public static void ask(Consultations consultations, Consultation question, StaffId me, Runnable after) {
        var words = new TextArea(ReportActions.words("questions.opinion"));
        words.setMinRows(3);
        words.setWidthFull();
        new AskingDialog(
                        ReportActions.words("questions.answer"),
                        ReportActions.words("questions.send"),
                        () -> {
                            consultations.answer(question.id(), words.getValue(), me);
                            Toasts.done(ReportActions.words("questions.done"));
                            after.run();
                        },
                        new Paragraph(ReportActions.words("questions.is", question.byName(), question.question())),
                        words)
                .open();
    }
}
