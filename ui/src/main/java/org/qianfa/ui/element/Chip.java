package org.qianfa.ui.element;

import com.vaadin.flow.component.html.Span;

/** A state in one or two words. */
public final class Chip extends Span {
    public Chip(Tone tone, String words) {
        super(words);
        addClassNames("chip", tone.css());
    }
}
