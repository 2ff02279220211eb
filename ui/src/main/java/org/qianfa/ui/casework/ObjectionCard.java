package org.qianfa.ui.casework;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Locale;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.check.Place;
import org.qianfa.form.Format;
import org.qianfa.ui.element.FindingCard;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.PlaceWords;

/** One reason for which a report was returned: where, why, who said so, and what was answered. */
public final class ObjectionCard extends Composite<Div> {
    private final FindingCard card;

    public ObjectionCard(RaisedObjection raised, Format format) {
        var answer = raised.answer();
        var tone = answer.map(given -> given.adopted() ? Tone.GOOD : Tone.WARN).orElse(Tone.BAD);
        var chip = answer.map(given -> given.adopted() ? "answer.ADOPTED" : "answer.DECLINED")
                .orElse("answer.NONE");
        card = new FindingCard(tone, getTranslation(chip), raised.objection().reason())
                .place(place(raised, format, getLocale()));
        answer.ifPresent(given -> card.line(getTranslation("answer.is", given.name(), given.words())));
        card.under(getTranslation("answers.by", raised.name(), raised.round()));
        getContent().getElement().setAttribute("role", "listitem");
        card.getElement().setAttribute("role", "group");
        getContent().add(card);
    }

    public ObjectionCard act(String label, Runnable act) {
        card.act(label, act);
        return this;
    }

    private String place(RaisedObjection raised, Format format, Locale locale) {
        var words = PlaceWords.words(raised.objection().place(), format, locale);
        return raised.objection().place() instanceof Place.InSection in
                        && !in.quote().isEmpty()
                ? getTranslation("objection.quote", words, in.quote())
                : words;
    }
}
