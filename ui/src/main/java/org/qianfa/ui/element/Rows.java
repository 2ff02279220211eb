package org.qianfa.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A list of rows or cards, or a kind word where it is empty. */
public final class Rows extends Composite<Div> {
    public Rows(List<? extends Component> rows, String emptyTitle, String emptyWords) {
        if (rows.isEmpty()) {
            getContent().addClassName("empty");
            getContent().getElement().appendChild(new Element("strong").setText(emptyTitle));
            getContent().add(emptyWords);
            return;
        }
        getContent().addClassName("rows");
        getContent().getElement().setAttribute("role", "list");
        rows.forEach(getContent()::add);
    }
}
