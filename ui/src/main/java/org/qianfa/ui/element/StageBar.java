package org.qianfa.ui.element;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The stages of the chain in order, and where the report stands. */
public final class StageBar extends Composite<OrderedList> {
    public enum Progress {
        DONE,
        PASSED_OVER,
        NOW,
        LATER
    }

    public record Step(String name, Progress progress) {}

    public StageBar(List<Step> steps) {
        getContent().addClassName("stages");
        getContent().getElement().setAttribute("aria-label", getTranslation("stages.label"));
        for (int at = 0; at < steps.size(); at++) getContent().add(item(at + 1, steps.get(at)));
    }

    private ListItem item(int number, Step step) {
        var item = new ListItem();
        var mark = new Element("b").setAttribute("aria-hidden", "true");
        item.getElement().appendChild(mark);
        item.add(new Span(step.name()));
        switch (step.progress()) {
            case DONE -> {
                mark.setText("✓");
                item.addClassName("done");
                item.add(read("stages.done"));
            }
            case PASSED_OVER -> {
                mark.setText("–");
                item.addClassName("over");
                item.add(read("stages.over"));
            }
            case NOW -> {
                mark.setText(Integer.toString(number));
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
                item.add(read("stages.now"));
            }
            case LATER -> mark.setText(Integer.toString(number));
        }
        return item;
    }

    private Span read(String key) {
        var words = new Span(getTranslation(key));
        words.addClassName("only-read");
        return words;
    }
}
