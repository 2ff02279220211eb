package org.qianfa.ui.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntConsumer;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.ui.casework.ObjectionCard;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Rows;

/** Why the reader returned the report, and what its drafters answered. */
final class AnswersCard extends Composite<Div> {
    /** @param show brings a section of the document before the reader's eyes */
    AnswersCard(ReviewModel model, List<RaisedObjection> raised, IntConsumer show) {
        var card = new Card(getTranslation("answers.mine"));
        card.add(new Rows(
                raised.stream()
                        .map(each -> new ObjectionCard(each, model.format())
                                .act(getTranslation("finding.goto"), () -> show.accept(each.section())))
                        .toList(),
                "",
                ""));
        getContent().add(card);
    }
}
