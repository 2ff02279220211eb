package org.qianfa.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Locale;

/** A card alone on the desk, for what needs no house around it. */
public class AlonePage extends Composite<Main> {
    public final Div card = new Div();

    public AlonePage() {
        card.addClassName("card");
        getContent().addClassName("alone");
        getContent().add(card);
    }

    /** A refusal or a fault: what, the sentences, and the way back. */
    public final void say(String title, List<String> sentences) {
        card.removeAll();
        card.add(new Brand(), new H1(title), words(sentences), back());
    }

    public final Locale locale() {
        return getLocale();
    }

    private static Component words(List<String> sentences) {
        if (sentences.size() == 1) {
            var only = new Paragraph(sentences.getFirst());
            only.addClassName("sub");
            return only;
        }
        var list = new UnorderedList();
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }

    private Component back() {
        var link = new Anchor("", getTranslation("fault.back"));
        link.setRouterIgnore(true);
        return link;
    }
}
