package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.section.SectionRow;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.comment.CommentMarks;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.RedrawGuard;
import org.qianfa.ui.element.Tone;

/** The six sections: who writes each, how far it is, how much is open and commented on in it, and who writes there now. */
final class ReportOutline extends Composite<Nav> {
    private final OrderedList list = new OrderedList();
    private final Map<Integer, Line> lines = new HashMap<>();
    private final ReportId report;
    private final IntConsumer turnTo;

    ReportOutline(ReportId report, IntConsumer turnTo) {
        this.report = report;
        this.turnTo = turnTo;
        getContent().addClassName("outline");
        getContent().getElement().setAttribute("aria-label", getTranslation("ws.outline"));
        getContent().add(new H2(getTranslation("ws.outline")), list);
    }

    void show(WorkspaceState standing, int open) {
        for (var row : standing.sections()) {
            var line = line(row.number(), standing.form(row.number()).heading());
            line.current(row.number() == open);
            var chip = chip(standing, row);
            var editor = standing.edits(row.number())
                    .map(lease -> getTranslation("ws.editing", lease.name()))
                    .orElse("");
            var comments = CommentMarks.open(standing.comments(), row.number());
            var remarks = comments > 0 ? getTranslation("ws.comments.open", comments) : "";
            line.show(chip, under(row), editor, remarks);
        }
        line(Workspace.WHOLE, getTranslation("ws.whole")).current(open == Workspace.WHOLE);
    }

    private Line line(int number, String name) {
        return lines.computeIfAbsent(number, _ -> {
            var line = new Line(link(name, number));
            list.add(new ListItem(line.link));
            return line;
        });
    }

    private Anchor link(String name, int number) {
        var link = new Anchor(ReportNavigation.openSection(report, number), new Span(name));
        link.setRouterIgnore(true);
        link.getElement()
                .addEventListener("click", pressed -> turnTo.accept(number))
                .addEventData("event.preventDefault()")
                .setFilter("!event.ctrlKey && !event.metaKey && !event.shiftKey");
        return link;
    }

    /** The link stays the same one, so that it is pressed whatever others do meanwhile. */
    private static final class Line {
        private final Anchor link;
        private final RedrawGuard drawing = new RedrawGuard();
        private final List<Element> drawn = new ArrayList<>();

        Line(Anchor link) {
            this.link = link;
        }

        void current(boolean current) {
            if (current) link.getElement().setAttribute("aria-current", "true");
            else link.getElement().removeAttribute("aria-current");
        }

        /** @param editor who writes there now; where the outline is narrow only a dot says so, and the name by it */
        void show(State chip, String under, String editor, String remarks) {
            drawing.of(
                    () -> {
                        drawn.forEach(Element::removeFromParent);
                        drawn.clear();
                        drawn.add(new Chip(chip.tone(), chip.words()).getElement());
                        drawn.add(small("", under));
                        if (!editor.isEmpty()) drawn.add(small("present", editor));
                        if (!remarks.isEmpty()) drawn.add(small("remarks", remarks));
                        drawn.forEach(link.getElement()::appendChild);
                        link.setClassName("edited", !editor.isEmpty());
                        link.setTitle(editor);
                    },
                    chip,
                    under,
                    editor,
                    remarks);
        }

        private static Element small(String name, String words) {
            var small = new Element("small").setText(words);
            return name.isEmpty() ? small : small.setAttribute("class", name);
        }
    }

    private record State(Tone tone, String words) {}

    private State chip(WorkspaceState standing, SectionRow row) {
        var open = standing.judged(row.number()).stream()
                .filter(JudgedFinding::closes)
                .toList();
        if (!open.isEmpty())
            return new State(
                    open.stream().allMatch(JudgedFinding::wantsReason) ? Tone.WARN : Tone.BAD,
                    getTranslation("ws.findings", open.size()));
        return switch (row.state()) {
            case DONE -> new State(Tone.GOOD, getTranslation("section.state.DONE"));
            case RETURNED -> new State(Tone.WARN, getTranslation("section.state.RETURNED"));
            case WRITING -> new State(Tone.QUIET, getTranslation("section.state.WRITING"));
        };
    }

    private String under(SectionRow row) {
        return getTranslation("ws.person", row.drafterName(), getTranslation("section.state." + row.state()));
    }
}
