package org.qianfa.ui.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.Verdict;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.element.Tone;

/** What was said in the rounds before, the latest round first, with the reasons by section. */
final class OpinionsCard extends Composite<Div> {
    private final ReviewModel model;
    private final Function<Decision, String> when;

    OpinionsCard(ReviewModel model, Function<Decision, String> when) {
        this.model = model;
        this.when = when;
        var card = new Card(getTranslation("opinions.heading"));
        model.earlier().stream()
                .collect(Collectors.groupingBy(
                        Decision::round, () -> new TreeMap<>(Comparator.reverseOrder()), Collectors.toList()))
                .forEach((round, decisions) -> card.add(round(round, decisions)));
        getContent().add(card);
    }

    private Div round(int number, List<Decision> decisions) {
        var list = new Div();
        list.addClassName("said-list");
        list.getElement().setAttribute("role", "list");
        decisions.forEach(decision -> list.add(said(decision)));
        var stage = ReportStages.name(decisions.getFirst().stageName(), getLocale());
        var group = new Div(new H3(getTranslation("round.title", stage, number)), list);
        group.addClassName("said-round");
        return group;
    }

    private OpinionEntry said(Decision decision) {
        var returned = decision.verdict() == Verdict.RETURNED;
        var said = new OpinionEntry(
                        decision.name(),
                        new Chip(returned ? Tone.BAD : Tone.GOOD, getTranslation("verdict." + decision.verdict())))
                .line(when.apply(decision))
                .quote(decision.opinion())
                .checked(decision.checks())
                .voided(decision.voidSections().stream()
                        .map(model::heading)
                        .collect(Collectors.joining(getTranslation("list.comma"))));
        decision.objections().forEach(raised -> {
            said.reason(model.heading(raised.section()), raised.objection().reason());
            raised.answer()
                    .ifPresent(answer -> said.line(getTranslation(
                            answer.adopted() ? "answer.adopted" : "answer.declined", answer.name(), answer.words())));
        });
        return said;
    }
}
