package org.qianfa.ui.review;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.qianfa.ui.common.Chip;

/** What one person said: name, state, a line about it, the words. */
final class Said extends Composite<Div> {
    Said(String name, Chip state) {
        var head = new Div();
        head.addClassName("said-head");
        head.getElement().appendChild(new Element("strong").setText(name));
        head.add(state);
        getContent().addClassName("said");
        getContent().getElement().setAttribute("role", "listitem");
        getContent().add(head);
    }

    Said line(String words) {
        var line = new Span(words);
        line.addClassName("under");
        getContent().add(line);
        return this;
    }

    Said quote(String words) {
        if (!words.isBlank()) getContent().add(new Paragraph(getTranslation("opinion.quoted", words)));
        return this;
    }

    Said reason(String heading, String words) {
        var reason = new Paragraph();
        reason.addClassName("reason");
        reason.getElement()
                .appendChild(new Element("b").setText(heading), Element.createText(getTranslation("reason.is", words)));
        getContent().add(reason);
        return this;
    }
}
