package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Severity;
import org.qianfa.ui.common.FindingCard;
import org.qianfa.ui.common.Rows;
import org.qianfa.ui.common.Tone;

/** What the gate has found, in the order of the document; each leads to its place. */
final class FindingList extends Composite<Div> {
    FindingList(List<Finding> findings, Consumer<Finding> show) {
        var cards = findings.stream().map(finding -> card(finding, show)).toList();
        getContent().add(new Rows(cards, getTranslation("ws.checks.none"), getTranslation("ws.checks.none.words")));
    }

    private FindingCard card(Finding finding, Consumer<Finding> show) {
        var card = new FindingCard(
                        tone(finding.severity()),
                        getTranslation("severity." + finding.severity()),
                        finding.message().in(getLocale()))
                .remedy(finding.remedy().in(getLocale()));
        return finding.place() instanceof Place.InReport
                ? card
                : card.act(getTranslation(label(finding.place())), () -> show.accept(finding));
    }

    private static String label(Place place) {
        return place instanceof Place.InSection ? "finding.goto" : "finding.gotoCell";
    }

    static Tone tone(Severity severity) {
        return switch (severity) {
            case B -> Tone.BAD;
            case W -> Tone.WARN;
            case I -> Tone.CALM;
        };
    }
}
