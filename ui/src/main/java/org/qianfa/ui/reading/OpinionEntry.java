package org.qianfa.ui.reading;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.ui.element.Chip;

/** What one person said: name, state, a line about it, the words. */
final class OpinionEntry extends Composite<Div> {
    OpinionEntry(String name, Chip state) {
        var head = new Div();
        head.addClassName("said-head");
        head.getElement().appendChild(new Element("strong").setText(name));
        head.add(state);
        getContent().addClassName("said");
        getContent().getElement().setAttribute("role", "listitem");
        getContent().add(head);
    }

    OpinionEntry line(String words) {
        var line = new Span(words);
        line.addClassName("under");
        getContent().add(line);
        return this;
    }

    OpinionEntry quote(String words) {
        if (!words.isBlank()) getContent().add(new Paragraph(getTranslation("opinion.quoted", words)));
        return this;
    }

    /** How much of a checklist was gone through, and what was remarked. */
    OpinionEntry checked(List<CheckedItem> items) {
        if (items.isEmpty()) return this;
        var ticked = items.stream().filter(CheckedItem::ticked).count();
        line(getTranslation("checklist.done", ticked, items.size()));
        items.stream().filter(item -> !item.remark().isBlank()).forEach(item -> reason(item.words(), item.remark()));
        return this;
    }

    OpinionEntry act(Component act) {
        getContent().add(act);
        return this;
    }

    /** Where an approval holds no longer. */
    OpinionEntry voided(String sections) {
        if (sections.isEmpty()) return this;
        var words = new Paragraph(getTranslation("opinion.void", sections));
        words.addClassName("void");
        getContent().add(words);
        return this;
    }

    OpinionEntry reason(String heading, String words) {
        var reason = new Paragraph();
        reason.addClassName("reason");
        reason.getElement()
                .appendChild(new Element("b").setText(heading), Element.createText(getTranslation("reason.is", words)));
        getContent().add(reason);
        return this;
    }
}
