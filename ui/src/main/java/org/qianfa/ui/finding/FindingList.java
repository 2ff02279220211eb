package org.qianfa.ui.finding;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.qianfa.check.Place;
import org.qianfa.check.Severity;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.reason.Reason;
import org.qianfa.ui.element.FindingCard;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.report.WorkspaceState;
import org.qianfa.ui.text.DateWords;
import org.qianfa.ui.text.PlaceWords;

/** What the gate has found, by what it asks of the drafter, and in the order of the document; each leads to its place. */
public final class FindingList extends Composite<Div> {
    /** What can be done with a finding. */
    public interface Actions {
        void show(JudgedFinding judged);

        void give(JudgedFinding judged);

        void withdraw(JudgedFinding judged);

        void compare(JudgedFinding judged);
    }

    /** Rules that find a section like another report's. */
    private static final Set<String> LIKENESS = Set.of("S-1", "S-2");

    private final WorkspaceState state;
    private final Actions acts;

    public FindingList(WorkspaceState state, Actions acts) {
        this.state = state;
        this.acts = acts;
        getContent().addClassName("findings");
        if (state.judged().isEmpty()) {
            getContent()
                    .add(new Rows(
                            List.of(),
                            getTranslation("ws.checks.none"),
                            getTranslation(
                                    state.report().status().writable()
                                            ? "ws.checks.none.words"
                                            : "ws.checks.none.still")));
            return;
        }
        group("judged.mend", judged -> judged.closes() && !judged.wantsReason());
        group("judged.explain", JudgedFinding::wantsReason);
        group("judged.explained", judged -> judged.reason().isPresent());
        group("judged.note", judged -> !judged.closes() && judged.reason().isEmpty());
    }

    private void group(String key, Predicate<JudgedFinding> which) {
        var cards = state.judged().stream().filter(which).map(this::card).toList();
        if (cards.isEmpty()) return;
        getContent().add(new H3(getTranslation(key, cards.size())), new Rows(cards, "", ""));
    }

    private FindingCard card(JudgedFinding judged) {
        var finding = judged.finding();
        var explained = judged.reason().isPresent();
        var card = new FindingCard(
                        explained ? Tone.CALM : tone(finding.severity()),
                        chip(judged),
                        finding.message().in(getLocale()))
                .place(PlaceWords.words(finding.place(), state.format(), getLocale()))
                .remedy(explained ? "" : finding.remedy().in(getLocale()));
        judged.reason().ifPresent(reason -> card.line(getTranslation("judged.reason", reason.text()))
                .line(who(reason), "muted", "small"));
        judged.fallen().ifPresent(reason -> card.line(getTranslation("judged.fallen", reason.text()), "fallen")
                .line(who(reason), "muted", "small"));
        if (!(finding.place() instanceof Place.InReport))
            card.act(getTranslation(label(finding.place())), () -> acts.show(judged));
        if (LIKENESS.contains(finding.rule())) card.act(getTranslation("alike.open"), () -> acts.compare(judged));
        if (!finding.overridable() || !state.explains(judged.section())) return card;
        card.act(
                getTranslation(
                        explained ? "judged.rewrite" : judged.fallen().isPresent() ? "judged.again" : "judged.give"),
                () -> acts.give(judged));
        if (explained) card.act(getTranslation("judged.withdraw"), () -> acts.withdraw(judged));
        return card;
    }

    private String chip(JudgedFinding judged) {
        if (judged.reason().isPresent()) return getTranslation("judged.chip");
        var open = judged.finding().blocks() && judged.wantsReason();
        return getTranslation(
                open ? "judged.open" : "severity." + judged.finding().severity().letter());
    }

    private String who(Reason reason) {
        return getTranslation("judged.by", reason.name(), DateWords.moment(reason.at(), getLocale()));
    }

    private static String label(Place place) {
        return place instanceof Place.InSection ? "finding.goto" : "finding.gotoCell";
    }

    public static Tone tone(Severity severity) {
        return switch (severity) {
            case BLOCKING -> Tone.BAD;
            case WARNING -> Tone.WARN;
            case INFO -> Tone.CALM;
        };
    }
}
