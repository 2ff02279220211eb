package org.qianfa.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** One thing to do or to look at: what, a line about it, a chip, an act. */
public final class TaskRow extends Composite<Div> {
    public TaskRow(String what, String about, Component chip, Component act) {
        getContent().addClassName("task");
        getContent().getElement().setAttribute("role", "listitem");
        var under = new Span(about);
        under.addClassName("under");
        var words = new Div();
        words.addClassName("words");
        words.getElement().appendChild(new Element("strong").setText(what), under.getElement());
        getContent().add(words, chip, act);
    }
}
