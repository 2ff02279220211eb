package org.qianfa.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** The head of a page: the way here, its one h1, a line about it, and at the right what can be done. */
public final class PageHeader extends Composite<Header> {
    private final Div path = new Div();
    private final H1 title = new H1();
    private final Div sub = new Div();
    private final Div acts = new Div();
    private final Div below = new Div();

    public PageHeader(String title) {
        this.title.setText(title);
        path.addClassName("path");
        sub.addClassName("sub");
        acts.addClassName("acts");
        below.addClassName("below");
        path.setVisible(false);
        sub.setVisible(false);
        acts.setVisible(false);
        below.setVisible(false);
        var words = new Div(path, this.title, sub);
        words.addClassName("words");
        getContent().addClassName("page-header");
        getContent().add(words, acts, below);
    }

    public PageHeader title(String words) {
        title.setText(words);
        return this;
    }

    public PageHeader sub(String words) {
        sub.setText(words);
        sub.setVisible(!words.isBlank());
        return this;
    }

    public PageHeader path(String words) {
        path.add(new Span(words));
        path.setVisible(true);
        return this;
    }

    public PageHeader path(String words, String address) {
        path.add(new Anchor(address, words));
        path.setVisible(true);
        return this;
    }

    public PageHeader acts(Component... components) {
        acts.removeAll();
        acts.add(components);
        acts.setVisible(true);
        return this;
    }

    public PageHeader below(Component... components) {
        below.removeAll();
        below.add(components);
        below.setVisible(true);
        return this;
    }
}
