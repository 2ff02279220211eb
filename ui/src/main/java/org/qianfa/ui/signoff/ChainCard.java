package org.qianfa.ui.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.qianfa.report.stage.Stage;
import org.qianfa.timeline.TimelineEntry;
import org.qianfa.ui.casework.TimelineList;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.text.Dates;

/** The whole chain up to this moment: every round, opinion, return and answer. */
final class ChainCard extends Composite<Div> {
    ChainCard(List<TimelineEntry> entries, List<Stage> stages, Dates dates) {
        var card = new Card(getTranslation("acts.timeline"));
        card.add(new TimelineList(entries, stages, dates));
        getContent().add(card);
    }
}
