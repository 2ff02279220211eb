package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.function.IntConsumer;
import org.qianfa.judgement.Judged;
import org.qianfa.report.Lease;
import org.qianfa.report.SectionRow;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.comment.CommentMarks;
import org.qianfa.ui.common.Chip;
import org.qianfa.ui.common.Tone;

/** The six sections: who writes each, how far it is, how much is open and commented on in it, and who writes there now. */
final class Outline extends Composite<Nav> {
    private final OrderedList list = new OrderedList();
    private final ReportId report;
    private final IntConsumer turnTo;

    Outline(ReportId report, IntConsumer turnTo) {
        this.report = report;
        this.turnTo = turnTo;
        getContent().addClassName("outline");
        getContent().getElement().setAttribute("aria-label", getTranslation("ws.outline"));
        getContent().add(new H2(getTranslation("ws.outline")), list);
    }

    void show(Standing standing, int open) {
        list.removeAll();
        for (var row : standing.sections()) {
            var link = link(standing.form(row.number()).heading(), row.number(), open);
            link.add(chip(standing, row));
            link.getElement().appendChild(new Element("small").setText(under(row)));
            standing.edits(row.number()).ifPresent(lease -> present(link, lease));
            var comments = CommentMarks.open(standing.comments(), row.number());
            if (comments > 0) {
                var remarks = new Element("small").setText(getTranslation("ws.comments.open", comments));
                link.getElement().appendChild(remarks.setAttribute("class", "remarks"));
            }
            list.add(new ListItem(link));
        }
        list.add(new ListItem(link(getTranslation("ws.whole"), Workspace.WHOLE, open)));
    }

    /** Who writes there now; where the outline is narrow only a dot says so, and the name by it. */
    private void present(Anchor link, Lease lease) {
        var words = getTranslation("ws.editing", lease.name());
        link.addClassName("edited");
        link.getElement().setAttribute("title", words);
        link.getElement()
                .appendChild(
                        new Element("small").setAttribute("class", "present").setText(words));
    }

    private Anchor link(String name, int number, int open) {
        var link = new Anchor("reports/" + report + "?section=" + number, new Span(name));
        link.setRouterIgnore(true);
        link.getElement()
                .addEventListener("click", pressed -> turnTo.accept(number))
                .addEventData("event.preventDefault()")
                .setFilter("!event.ctrlKey && !event.metaKey && !event.shiftKey");
        if (number == open) link.getElement().setAttribute("aria-current", "true");
        return link;
    }

    private Chip chip(Standing standing, SectionRow row) {
        var open = standing.judged(row.number()).stream().filter(Judged::closes).toList();
        if (!open.isEmpty())
            return new Chip(
                    open.stream().allMatch(Judged::wantsReason) ? Tone.WARN : Tone.BAD,
                    getTranslation("ws.findings", open.size()));
        return switch (row.state()) {
            case DONE -> new Chip(Tone.GOOD, getTranslation("section.state.DONE"));
            case RETURNED -> new Chip(Tone.WARN, getTranslation("section.state.RETURNED"));
            case WRITING -> new Chip(Tone.QUIET, getTranslation("section.state.WRITING"));
        };
    }

    private String under(SectionRow row) {
        return getTranslation("ws.person", row.drafterName(), getTranslation("section.state." + row.state()));
    }
}
