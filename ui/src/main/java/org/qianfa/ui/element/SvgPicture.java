package org.qianfa.ui.element;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;

/** A picture that the server has drawn; it scrolls within itself where the screen is smaller. */
public final class SvgPicture extends Composite<Div> {
    /** @param svg made by the product, with every word in it escaped */
    public SvgPicture(String svg) {
        getContent().addClassName("picture");
        getContent().getElement().setAttribute("tabindex", "0");
        getContent().getElement().setProperty("innerHTML", svg);
    }
}
