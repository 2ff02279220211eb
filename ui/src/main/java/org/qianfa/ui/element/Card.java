package org.qianfa.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;

/** A white card with a heading. */
public final class Card extends Composite<Section> implements HasComponents {
    public Card(String heading, Component... beside) {
        getContent().addClassName("card");
        var head = new Div(new H2(heading));
        head.addClassName("card-head");
        head.add(beside);
        getContent().add(head);
    }
}
