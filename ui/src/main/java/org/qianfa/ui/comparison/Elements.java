package org.qianfa.ui.comparison;

import com.vaadin.flow.dom.Element;
import java.util.Collection;

/** Plain elements with what stands in them. */
final class Elements {
    private Elements() {}

    static Element of(String tag, String styles) {
        return new Element(tag).setAttribute("class", styles);
    }

    static Element of(String tag, String styles, String text) {
        return of(tag, styles).setText(text);
    }

    static Element of(String tag, String styles, Collection<Element> children) {
        return of(tag, styles).appendChild(children.toArray(Element[]::new));
    }

    /** Text as a node of its own, beside elements. */
    static Element text(String text) {
        return Element.createText(text);
    }

    /** Words for those who hear the page. */
    static Element heard(String words) {
        return of("span", "only-read", words);
    }

    /** Makes it one of the places that F8 goes to. */
    static Element place(Element element) {
        return element.setAttribute("data-place", "").setAttribute("tabindex", "-1");
    }
}
