package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.qianfa.judgement.Taken;
import org.qianfa.ui.common.Chip;
import org.qianfa.ui.common.PlainButton;
import org.qianfa.ui.common.Tone;

/** Paragraphs of a section that came from last year's report and have not been rewritten; each leads to its place. */
final class TakenNotice extends Composite<Div> {
    private static final int SHORT = 28;
    private final Consumer<Taken> show;

    TakenNotice(Consumer<Taken> show) {
        this.show = show;
        getContent().addClassNames("notice", "warn", "taken");
    }

    void show(List<Taken> taken) {
        getContent().removeAll();
        getContent().setVisible(!taken.isEmpty());
        if (taken.isEmpty()) return;
        var list = new UnorderedList();
        for (var one : taken) {
            var words = one.text().length() > SHORT
                    ? one.text().substring(0, one.text().offsetByCodePoints(0, SHORT / 2)) + "…"
                    : one.text();
            list.add(new ListItem(
                    new Chip(Tone.WARN, getTranslation("last.mark")),
                    new Span(words),
                    new PlainButton(getTranslation("finding.goto"), () -> show.accept(one))));
        }
        getContent().add(new Span(getTranslation("last.marked", taken.size())), list);
    }
}
