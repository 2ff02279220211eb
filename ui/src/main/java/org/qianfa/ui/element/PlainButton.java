package org.qianfa.ui.element;

import com.vaadin.flow.component.html.NativeButton;

/** An act that reads like a link. */
public final class PlainButton extends NativeButton {
    public PlainButton(String label, Runnable act) {
        super(label, pressed -> act.run());
        addClassName("plain");
        getElement().setAttribute("type", "button");
    }
}
