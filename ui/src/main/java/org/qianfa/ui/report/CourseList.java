package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.approval.round.RoundView;
import org.qianfa.approval.seat.Seat;
import org.qianfa.ui.casework.TimelineList;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.text.Dates;

/** Who is waited for, and how the report came to where it stands. */
final class CourseList extends Composite<Div> {
    CourseList(WorkspaceState state, Dates dates) {
        var waiting = state.round().stream().flatMap(CourseList::waitedFor).toList();
        if (state.timeline().isEmpty() && waiting.isEmpty()) {
            getContent().addClassName("empty");
            getContent().setText(getTranslation("ws.course.none", state.responsibleName()));
            return;
        }
        var list = new OrderedList();
        list.addClassName("course");
        waiting.forEach(seat -> list.add(waiting(seat)));
        getContent().add(list, new TimelineList(state.timeline(), state.stages(), dates));
    }

    private static Stream<Seat> waitedFor(RoundView view) {
        return view.round().outcome().isEmpty()
                ? view.seats().stream().filter(seat -> view.decisionFrom(seat).isEmpty())
                : Stream.empty();
    }

    private ListItem waiting(Seat seat) {
        return item(
                seat.name(),
                new Chip(Tone.CALM, getTranslation("ws.course.waiting")),
                seat.deputy()
                        .map(acting -> getTranslation("round.deputy", acting.name()))
                        .orElse(""));
    }

    private static ListItem item(String name, Chip chip, String under) {
        var small = new Span(under);
        small.addClassNames("muted", "small");
        var item = new ListItem();
        item.add(List.of(new Span(name), chip, small));
        return item;
    }
}
