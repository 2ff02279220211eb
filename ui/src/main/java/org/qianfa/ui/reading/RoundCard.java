package org.qianfa.ui.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.Verdict;
import org.qianfa.approval.round.RoundView;
import org.qianfa.approval.seat.Seat;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.Tone;

/** This round: who sits in it, who has decided what, and who is waited for. */
final class RoundCard extends Composite<Div> {
    private final Function<Decision, String> when;

    RoundCard(RoundView round, StaffId me, Function<Decision, String> when) {
        this.when = when;
        var card = new Card(getTranslation("round.heading"));
        var list = new Div();
        list.addClassName("said-list");
        list.getElement().setAttribute("role", "list");
        for (var seat : round.seats()) list.add(row(round, seat, me));
        card.add(list);
        getContent().add(card);
    }

    private OpinionEntry row(RoundView round, Seat seat, StaffId me) {
        var name = seat.staff().equals(me) ? getTranslation("round.you", seat.name()) : seat.name();
        var duty = getTranslation("role." + seat.duty());
        var acting = seat.deputy()
                .map(deputy -> duty + " · " + getTranslation("round.deputy", deputy.name()))
                .orElse(duty);
        return round.decisionFrom(seat)
                .map(decision -> new OpinionEntry(
                                decision.by().equals(seat.staff()) ? name : decision.name(), chip(decision.verdict()))
                        .line(duty + " · " + when.apply(decision))
                        .quote(decision.opinion())
                        .checked(decision.checks()))
                .orElseGet(() -> round.round().outcome().isPresent()
                        ? new OpinionEntry(name, new Chip(Tone.QUIET, getTranslation("round.notNeeded"))).line(duty)
                        : new OpinionEntry(name, new Chip(Tone.WARN, getTranslation("round.waiting"))).line(acting));
    }

    private Chip chip(Verdict verdict) {
        return switch (verdict) {
            case APPROVED -> new Chip(Tone.GOOD, getTranslation("verdict.APPROVED"));
            case RETURNED -> new Chip(Tone.BAD, getTranslation("verdict.RETURNED"));
        };
    }
}
