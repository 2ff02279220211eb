package org.qianfa.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.qianfa.approval.CheckedItem;
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

    /** How much of a checklist was gone through, and what was remarked. */
    Said checked(List<CheckedItem> items) {
        if (items.isEmpty()) return this;
        var ticked = items.stream().filter(CheckedItem::ticked).count();
        line(getTranslation("checklist.done", ticked, items.size()));
        items.stream().filter(item -> !item.remark().isBlank()).forEach(item -> reason(item.words(), item.remark()));
        return this;
    }

    Said act(Component act) {
        getContent().add(act);
        return this;
    }

    /** Where an approval holds no longer. */
    Said voided(String sections) {
        if (sections.isEmpty()) return this;
        var words = new Paragraph(getTranslation("opinion.void", sections));
        words.addClassName("void");
        getContent().add(words);
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
