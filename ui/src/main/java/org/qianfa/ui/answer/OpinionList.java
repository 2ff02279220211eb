package org.qianfa.ui.answer;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.Verdict;
import org.qianfa.approval.objection.ObjectionAnswer;
import org.qianfa.approval.objection.RaisedObjection;
import org.qianfa.ui.casework.ObjectionCard;
import org.qianfa.ui.element.FindingCard;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.report.WorkspaceState;
import org.qianfa.ui.text.DateWords;

/** What reviewers and the head have said, and the sections that it is about. */
public final class OpinionList extends Composite<Div> {
    private final WorkspaceState state;
    private final IntConsumer turnTo;
    private final Consumer<RaisedObjection> answer;

    public OpinionList(
            List<Decision> decisions, WorkspaceState state, IntConsumer turnTo, Consumer<RaisedObjection> answer) {
        this.answer = answer;
        this.state = state;
        this.turnTo = turnTo;
        var cards = decisions.stream()
                .flatMap(decision -> Stream.concat(
                        Stream.of(card(decision)),
                        decision.objections().stream().map(this::card)))
                .toList();
        getContent().add(new Rows(cards, getTranslation("ws.opinions.none"), getTranslation("ws.opinions.none.words")));
    }

    private Component card(RaisedObjection raised) {
        var heading = state.form(raised.section()).heading();
        var card = new ObjectionCard(raised, state.format())
                .act(getTranslation("ws.toSection", heading), () -> turnTo.accept(raised.section()));
        if (state.explains(raised.section()) && raised.answer().stream().noneMatch(ObjectionAnswer::sent))
            card.act(
                    getTranslation(raised.answer().isEmpty() ? "answer.do.of" : "answer.again", heading),
                    () -> answer.accept(raised));
        return card;
    }

    private Component card(Decision decision) {
        var card = new FindingCard(
                decision.verdict() == Verdict.RETURNED ? Tone.WARN : Tone.GOOD,
                getTranslation("verdict." + decision.verdict()),
                decision.opinion());
        if (!decision.voidSections().isEmpty())
            card.line(
                    getTranslation(
                            "opinion.void",
                            decision.voidSections().stream()
                                    .map(section -> state.form(section).heading())
                                    .collect(Collectors.joining(getTranslation("list.comma")))),
                    "void");
        return card.under(getTranslation(
                "ws.saidBy", decision.name(), decision.round(), DateWords.moment(decision.at(), getLocale())));
    }
}
