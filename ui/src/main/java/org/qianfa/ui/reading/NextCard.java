package org.qianfa.ui.reading;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.qianfa.approval.chain.UpcomingStage;
import org.qianfa.organ.Role;
import org.qianfa.report.stage.StageKind;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.ReportStages;
import org.qianfa.ui.text.Dates;

/** What follows when this round passes: who comes next, by when, and who is away then; and what follows when it does not pass. */
final class NextCard extends Composite<Div> {
    private final Dates dates;

    NextCard(ReviewModel model, Dates dates) {
        this.dates = dates;
        var card = new Card(getTranslation("next.heading"));
        var rule = model.now().round().rule();
        var seats = model.now().seats().size();
        card.add(new Paragraph(
                rule.needed(seats) == seats
                        ? getTranslation(seats == 1 ? "next.whenDone" : "next.whenAll", seats)
                        : getTranslation("next.whenSome", rule.needed(seats))));
        var list = new OrderedList();
        list.addClassName("legs");
        model.ahead().stream().filter(leg -> !leg.present()).map(this::leg).forEach(list::add);
        var otherwise = new Paragraph(getTranslation("next.returned"));
        otherwise.addClassName("muted");
        card.add(list, otherwise);
        getContent().add(card);
    }

    private ListItem leg(UpcomingStage leg) {
        var due = dates.day(leg.due(), getLocale());
        var item = new ListItem(
                leg.stage().kind() == StageKind.PUBLISH
                        ? getTranslation("next.publish", due)
                        : getTranslation(
                                "next.stage", ReportStages.name(leg.stage().name(), getLocale()), people(leg), due));
        leg.away()
                .forEach(absence -> item.add(note(getTranslation(
                        absence.duty() == Role.HEAD ? "next.headAway" : "next.away",
                        absence.name(),
                        dates.day(absence.from(), getLocale()),
                        dates.day(absence.until(), getLocale()),
                        absence.deputyName()))));
        leg.obstacles().forEach(obstacle -> item.add(note(obstacle.in(getLocale()))));
        return item;
    }

    private String people(UpcomingStage leg) {
        return String.join(
                getTranslation("list.comma"),
                leg.people().stream().map(UpcomingStage.Expected::name).toList());
    }

    private static Span note(String words) {
        var note = new Span(words);
        note.addClassName("leg-note");
        return note;
    }
}
