package org.qianfa.ui.element;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;

/** The bar at the foot of the screen where a decision is made: the opinion, and what can be decided. */
public final class DecisionBar extends Composite<Div> {
    private final TextArea opinion = new TextArea();
    private final Div right = new Div();

    public DecisionBar(Component... acts) {
        opinion.setLabel(getTranslation("opinion.label"));
        opinion.setPlaceholder(getTranslation("opinion.placeholder"));
        opinion.setMinRows(1);
        opinion.setMaxRows(6);
        opinion.addClassName("opinion");
        right.add(acts);
        right.addClassName("bar-acts");
        getContent().addClassName("bar");
        getContent()
                .getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", getTranslation("decision.label"));
        getContent().add(opinion, right);
    }

    /** A small act at the side of the opinion. */
    public DecisionBar beside(Component act) {
        right.addComponentAsFirst(act);
        return this;
    }

    public String opinion() {
        return opinion.getValue().strip();
    }

    /** Puts back what was typed before the screen was drawn anew. */
    public DecisionBar opinion(String typed) {
        opinion.setValue(typed);
        return this;
    }

    /** Points at the opinion where one is needed. */
    public void needsOpinion(String sentence) {
        opinion.setInvalid(true);
        opinion.setErrorMessage(sentence);
        opinion.focus();
    }
}
