package org.qianfa.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import org.qianfa.comparison.Comparison;

/** The summary as a line in which each part leads to its section. */
final class ChangeSummaryLine extends Composite<Div> {
    /** @param sections what the ids of the sections begin with */
    ChangeSummaryLine(Comparison comparison, String sections) {
        getContent().addClassName("summary-line");
        for (var part : new ChangeSummary(comparison, getLocale()).parts()) {
            var link = new NativeButton(part.words());
            link.addClassNames("plain");
            link.getElement().setAttribute("type", "button").setAttribute("data-to", sections + part.section());
            getContent().add(link);
        }
    }
}
