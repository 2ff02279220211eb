package org.qianfa.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.qianfa.report.StageKind;
import org.qianfa.ui.common.Card;
import org.qianfa.ui.common.ReportStages;

/** What follows when this round passes, and when it does not. */
final class NextCard extends Composite<Div> {
    NextCard(Reading reading, String publishDue) {
        var card = new Card(getTranslation("next.heading"));
        reading.next().ifPresent(stage -> {
            var rule = reading.now().round().rule();
            var seats = reading.now().seats().size();
            var when = rule.needed(seats) == seats
                    ? getTranslation(seats == 1 ? "next.whenDone" : "next.whenAll", seats)
                    : getTranslation("next.whenSome", rule.needed(seats));
            var what = stage.kind() == StageKind.PUBLISH
                    ? getTranslation("next.publish", publishDue)
                    : getTranslation(
                            "next.stage",
                            ReportStages.name(stage.name(), getLocale()),
                            String.join(getTranslation("list.comma"), reading.nextPeople()),
                            publishDue);
            card.add(new Paragraph(when + what));
        });
        var otherwise = new Paragraph(getTranslation("next.returned"));
        otherwise.addClassName("muted");
        card.add(otherwise);
        getContent().add(card);
    }
}
