package org.qianfa.ui.worklist;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.qianfa.correspondence.consultation.Consultation;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.report.ReportNavigation;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.casework.OpinionDialog;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.DueChip;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.TaskRow;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Dates;

/** 征求意见: what the person is asked about reports that others decide on. */
final class QuestionsCard extends Composite<Div> {
    private final Consultations consultations;
    private final Dates dates;
    private final StaffId me;
    private final Runnable after;

    QuestionsCard(Consultations consultations, Dates dates, StaffId me, Runnable after) {
        this.consultations = consultations;
        this.dates = dates;
        this.me = me;
        this.after = after;
        var waiting = consultations.waiting(me);
        if (waiting.isEmpty()) {
            getContent().setVisible(false);
            return;
        }
        var card = new Card(getTranslation("questions.heading", waiting.size()));
        card.add(new Rows(waiting.stream().map(this::row).toList(), "", ""));
        getContent().add(card);
    }

    private TaskRow row(Consultation question) {
        var read = new Anchor(ReportNavigation.open(question.report()), getTranslation("questions.read"));
        var answer = new Button(
                getTranslation("questions.answer"), pressed -> OpinionDialog.ask(consultations, question, me, after));
        var acts = new Div(read, answer);
        acts.addClassName("row-acts");
        var chip = question.dueOn()
                .<Component>map(due -> DueChip.of(dates.until(due)))
                .orElseGet(() -> new Chip(Tone.QUIET, getTranslation("questions.noDue")));
        return new TaskRow(
                question.title(), getTranslation("questions.is", question.byName(), question.question()), chip, acts);
    }
}
