package org.qianfa.ui.lastyear;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import java.util.function.Consumer;
import org.qianfa.judgement.lastyear.LastYearProposals;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.element.Tone;
import org.qianfa.ui.report.WorkspaceState;

/** Last year's texts, a paragraph at a time; none is taken by itself, and what is taken stays marked until it is rewritten. */
final class LastYearParagraphs extends Composite<Div> {
    private final WorkspaceState state;
    private final Consumer<LastYearProposals.Paragraph> take;

    LastYearParagraphs(LastYearProposals proposals, WorkspaceState state, Consumer<LastYearProposals.Paragraph> take) {
        this.state = state;
        this.take = take;
        getContent().addClassName("stack");
        for (var section : state.format().sections()) {
            var rows = proposals.paragraphs().stream()
                    .filter(paragraph -> paragraph.section() == section.number())
                    .map(this::row)
                    .toList();
            if (!rows.isEmpty()) getContent().add(new H4(section.heading()), new Rows(rows, "", ""));
        }
    }

    private Component row(LastYearProposals.Paragraph paragraph) {
        var row = new Div();
        row.addClassNames("find", "calm");
        row.getElement().setAttribute("role", "listitem");
        if (!paragraph.heading().isEmpty()) {
            var heading = new Paragraph(paragraph.heading());
            heading.addClassName("place");
            row.add(heading);
        }
        row.add(new Paragraph(paragraph.text()));
        if (paragraph.standing()) row.add(new Chip(Tone.GOOD, getTranslation("last.standing")));
        else if (state.writes(paragraph.section()))
            row.add(new PlainButton(getTranslation("last.take"), () -> take.accept(paragraph)));
        return row;
    }
}
