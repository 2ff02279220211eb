package org.qianfa.ui.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;

/** The seal and the name. */
public final class Brand extends Composite<Anchor> {
    public Brand() {
        var seal = new Span("签");
        seal.addClassName("seal-mark");
        seal.getElement().setAttribute("aria-hidden", "true").setAttribute("lang", "zh-CN");
        getContent().setHref("");
        getContent().addClassName("brand");
        getContent().add(seal, new Span(getTranslation("app.name")));
    }
}
