package org.qianfa.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Function;
import java.util.function.IntConsumer;
import org.qianfa.check.Severity;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.reason.Reason;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.FindingCard;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.PlaceWords;

/** What the gate found in the report, and why its drafters let it stand: who said so, when, in which words. */
final class ReasonsCard extends Composite<Div> {
    private final ReviewModel model;
    private final Function<Reason, String> when;
    private final IntConsumer show;

    /** @param show brings a section of the document before the reader's eyes */
    ReasonsCard(ReviewModel model, Function<Reason, String> when, IntConsumer show) {
        this.model = model;
        this.when = when;
        this.show = show;
        var card = new Card(getTranslation("judged.heading"));
        if (model.judged().isEmpty()) {
            var clean = new Paragraph(getTranslation("judged.clean"));
            clean.addClassName("muted");
            card.add(clean);
        } else card.add(new Rows(model.judged().stream().map(this::row).toList(), "", ""));
        if (!model.taken().isEmpty()) {
            var taken =
                    new Paragraph(getTranslation("last.unchanged", model.taken().size()));
            taken.addClassName("taken-words");
            card.add(taken);
        }
        getContent().add(card);
    }

    private Component row(JudgedFinding judged) {
        var finding = judged.finding();
        var explained = judged.reason().isPresent();
        var card = new FindingCard(
                        explained || finding.severity() == Severity.INFO ? Tone.CALM : Tone.WARN,
                        getTranslation(
                                explained
                                        ? "judged.chip"
                                        : "severity." + finding.severity().letter()),
                        finding.message().in(getLocale()))
                .place(PlaceWords.words(finding.place(), model.format(), getLocale()));
        judged.reason().ifPresent(reason -> card.line(getTranslation("judged.reason", reason.text()))
                .line(getTranslation("judged.by", reason.name(), when.apply(reason)), "muted", "small"));
        if (judged.section() > 0) card.act(getTranslation("finding.goto"), () -> show.accept(judged.section()));
        return card;
    }
}
