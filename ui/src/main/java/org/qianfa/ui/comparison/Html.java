package org.qianfa.ui.comparison;

import com.vaadin.flow.dom.Element;
import java.util.Collection;

/** Plain elements with what stands in them. */
public final class Html {
    private Html() {}

    public static Element of(String tag, String styles) {
        return new Element(tag).setAttribute("class", styles);
    }

    public static Element of(String tag, String styles, String text) {
        return of(tag, styles).setText(text);
    }

    public static Element of(String tag, String styles, Collection<Element> children) {
        return of(tag, styles).appendChild(children.toArray(Element[]::new));
    }

    /** Text as a node of its own, beside elements. */
    public static Element text(String text) {
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
