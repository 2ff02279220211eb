package org.qianfa.ui.signoff;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.qianfa.approval.TimelineEntry;
import org.qianfa.report.Stage;
import org.qianfa.ui.acts.TimelineList;
import org.qianfa.ui.common.Card;
import org.qianfa.ui.common.Dates;

/** The whole chain up to this moment: every round, opinion, return and answer. */
final class ChainCard extends Composite<Div> {
    ChainCard(List<TimelineEntry> entries, List<Stage> stages, Dates dates) {
        var card = new Card(getTranslation("acts.timeline"));
        card.add(new TimelineList(entries, stages, dates));
        getContent().add(card);
    }
}
