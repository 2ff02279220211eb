package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.IntConsumer;
import org.qianfa.approval.Decision;
import org.qianfa.approval.Verdict;
import org.qianfa.ui.common.FindingCard;
import org.qianfa.ui.common.Moments;
import org.qianfa.ui.common.Rows;
import org.qianfa.ui.common.Tone;

/** What reviewers and the head have said, and the sections that it is about. */
final class OpinionList extends Composite<Div> {
    private final Standing standing;
    private final IntConsumer turnTo;

    OpinionList(List<Decision> decisions, Standing standing, IntConsumer turnTo) {
        this.standing = standing;
        this.turnTo = turnTo;
        var cards = decisions.stream().map(this::card).toList();
        getContent().add(new Rows(cards, getTranslation("ws.opinions.none"), getTranslation("ws.opinions.none.words")));
    }

    private FindingCard card(Decision decision) {
        var card = new FindingCard(
                decision.verdict() == Verdict.RETURNED ? Tone.WARN : Tone.GOOD,
                getTranslation("verdict." + decision.verdict()),
                decision.opinion());
        decision.reasons().forEach((section, reason) -> {
            var heading = standing.form(section).heading();
            card.line(getTranslation("ws.reason", heading, reason));
            card.act(getTranslation("ws.toSection", heading), () -> turnTo.accept(section));
        });
        return card.under(getTranslation(
                "ws.saidBy", decision.name(), decision.round(), Moments.moment(decision.at(), getLocale())));
    }
}
