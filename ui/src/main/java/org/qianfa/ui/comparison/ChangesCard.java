package org.qianfa.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Locale;
import java.util.Optional;
import org.qianfa.history.RevisionSelector;
import org.qianfa.history.SinceDecision;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.history.RevisionNames;
import org.qianfa.ui.text.Dates;

/** 自我上次审核以来的修改: what a reviewer who has decided before reads first. */
public final class ChangesCard extends Composite<Div> {
    private static final int SHOWN_AT_ONCE = 20;

    /** @param revision the number of the revision that is read now */
    public ChangesCard(SinceDecision since, int revision, Dates dates, Locale locale) {
        var decided = since.decided();
        var compared = since.compared();
        var comparison = compared.comparison();
        var whole = new Anchor(
                RevisionNames.address(compared.report(), compared.from(), new RevisionSelector.Numbered(revision)),
                getTranslation("since.whole"));
        var card = new Card(getTranslation("since.heading"), whole);
        card.addClassName("since");
        card.add(new Paragraph(getTranslation(
                decided.own() ? "since.mine" : "since.deputys",
                dates.moment(decided.at(), locale),
                decided.revision(),
                revision,
                decided.name())));
        if (comparison.isEmpty()) {
            card.add(new Paragraph(getTranslation("since.same")));
            getContent().add(card);
            return;
        }
        card.add(new ChangeSummaryLine(comparison, "change-"));
        var changes = new ChangedReport(
                comparison,
                Optional.empty(),
                getTranslation("version.number", decided.revision()),
                getTranslation("version.number", revision),
                locale);
        var details = Html.of("details", "")
                .setAttribute("open", comparison.places() <= SHOWN_AT_ONCE)
                .appendChild(Html.of("summary", "", getTranslation("since.show", comparison.places())))
                .appendChild(changes.getElement());
        card.getElement().appendChild(details);
        getContent().add(card);
    }
}
