package org.qianfa.ui.lastyear;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.qianfa.judgement.lastyear.CarriedParagraph;
import org.qianfa.ui.element.Chip;
import org.qianfa.ui.element.PlainButton;
import org.qianfa.ui.element.Tone;

/** Paragraphs of a section that came from last year's report and have not been rewritten; each leads to its place. */
public final class TakenNotice extends Composite<Div> {
    private static final int SHORT = 28;
    private final Consumer<CarriedParagraph> show;

    public TakenNotice(Consumer<CarriedParagraph> show) {
        this.show = show;
        getContent().addClassNames("notice", "warn", "taken");
    }

    public void show(List<CarriedParagraph> taken) {
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
