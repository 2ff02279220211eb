package org.qianfa.ui.acts;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import org.qianfa.correspondence.Consultation;
import org.qianfa.correspondence.Consultations;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.common.AskingDialog;
import org.qianfa.ui.common.Notices;

/** Asks for the written opinion that somebody has asked for (征求意见). */
public final class OpinionDialog {
    private OpinionDialog() {}

    public static void ask(Consultations consultations, Consultation question, StaffId me, Runnable after) {
        var words = new TextArea(ReportActs.words("questions.opinion"));
        words.setMinRows(3);
        words.setWidthFull();
        new AskingDialog(
                        ReportActs.words("questions.answer"),
                        ReportActs.words("questions.send"),
                        () -> {
                            consultations.answer(question.id(), words.getValue(), me);
                            Notices.done(ReportActs.words("questions.done"));
                            after.run();
                        },
                        new Paragraph(ReportActs.words("questions.is", question.byName(), question.question())),
                        words)
                .open();
    }
}
