package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.approval.Decision;
import org.qianfa.approval.RoundView;
import org.qianfa.approval.Seat;
import org.qianfa.ui.common.Chip;
import org.qianfa.ui.common.Moments;
import org.qianfa.ui.common.ReportStages;
import org.qianfa.ui.common.Tone;

/** How the report came to where it stands: every decision in its order, and who is waited for. */
final class CourseList extends Composite<Div> {
    CourseList(Standing standing) {
        var list = new OrderedList();
        list.addClassName("course");
        standing.decisions().forEach(decision -> list.add(decided(decision)));
        var waiting = standing.round().stream().flatMap(CourseList::waitedFor).toList();
        waiting.forEach(seat -> list.add(waiting(seat)));
        if (standing.decisions().isEmpty() && waiting.isEmpty()) {
            getContent().addClassName("empty");
            getContent().setText(getTranslation("ws.course.none", standing.responsibleName()));
            return;
        }
        getContent().add(list);
    }

    private static Stream<Seat> waitedFor(RoundView view) {
        return view.seats().stream().filter(seat -> view.waitsFor(seat.staff()));
    }

    private ListItem decided(Decision decision) {
        var tone =
                switch (decision.verdict()) {
                    case APPROVED -> Tone.GOOD;
                    case RETURNED -> Tone.WARN;
                };
        return item(
                decision.name(),
                new Chip(tone, getTranslation("verdict." + decision.verdict())),
                getTranslation(
                        "ws.course.at",
                        decision.round(),
                        ReportStages.name(decision.stageName(), getLocale()),
                        Moments.moment(decision.at(), getLocale())));
    }

    private ListItem waiting(Seat seat) {
        return item(seat.name(), new Chip(Tone.CALM, getTranslation("ws.course.waiting")), "");
    }

    private static ListItem item(String name, Chip chip, String under) {
        var small = new Span(under);
        small.addClassNames("muted", "small");
        var item = new ListItem();
        item.add(List.of(new Span(name), chip, small));
        return item;
    }
}
