package org.qianfa.ui.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.qianfa.correspondence.consultation.Consultation;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Toasts;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Dates;

/** 征求的意见: who was asked about the report, and what they have answered; whoever asked takes an open question back here. */
final class ConsultationsCard extends Composite<Div> {
    private final Consultations consultations;
    private final Dates dates;
    private final StaffId me;
    private final Runnable after;

    /** @param asked at least one */
    ConsultationsCard(List<Consultation> asked, Consultations consultations, Dates dates, StaffId me, Runnable after) {
        this.consultations = consultations;
        this.dates = dates;
        this.me = me;
        this.after = after;
        var list = new Div();
        list.addClassName("said-list");
        list.getElement().setAttribute("role", "list");
        asked.forEach(one -> list.add(said(one)));
        var card = new Card(getTranslation("consult.heading"));
        card.add(list);
        getContent().add(card);
    }

    private OpinionEntry said(Consultation one) {
        var said = new OpinionEntry(getTranslation("acts.colleague", one.toName(), one.toOrgan()), state(one))
                .line(getTranslation("consult.by", one.byName(), dates.moment(one.askedAt(), getLocale())))
                .quote(one.question());
        one.answer()
                .ifPresent(answer -> said.reason(
                        one.answeredAt()
                                .map(at -> getTranslation("consult.answered", dates.moment(at, getLocale())))
                                .orElse(""),
                        answer));
        if (one.isOpen() && one.by().equals(me)) {
            var back = new PlainButton(getTranslation("consult.takeBack"), () -> takeBack(one));
            back.getElement().setAttribute("aria-label", getTranslation("consult.takeBack.of", one.toName()));
            said.act(back);
        }
        return said;
    }

    private Chip state(Consultation one) {
        if (one.answer().isPresent()) return new Chip(Tone.GOOD, getTranslation("consult.state.answered"));
        if (!one.isOpen()) return new Chip(Tone.QUIET, getTranslation("consult.state.takenBack"));
        return new Chip(
                Tone.WARN,
                one.dueOn()
                        .map(due -> getTranslation("consult.state.due", dates.day(due, getLocale())))
                        .orElseGet(() -> getTranslation("consult.state.open")));
    }

    private void takeBack(Consultation one) {
        try {
            consultations.takeBack(one.id(), me);
            Toasts.done(getTranslation("consult.takenBack"));
        } catch (Refused refused) {
            Toasts.refuse(refused.in(getLocale()));
        }
        after.run();
    }
}
