package org.qianfa.ui.access;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser posts, so that it works with every password keeper. */
@Tag("form")
final class PostedForm extends Component {
    PostedForm(String address, String submit) {
        getElement()
                .setAttribute("method", "post")
                .setAttribute("action", address)
                .appendChild(
                        new Element("button").setAttribute("type", "submit").setText(submit));
        token().ifPresent(csrf -> hide(csrf.getParameterName(), csrf.getToken()));
    }

    /** A labelled input that has to be filled in, before the button. */
    PostedForm ask(String label, Element input) {
        return put(new Element("label").appendChild(Element.createText(label), input.setAttribute("required", true)));
    }

    /** What goes along unseen. */
    PostedForm hide(String name, String value) {
        return put(new Element("input")
                .setAttribute("type", "hidden")
                .setAttribute("name", name)
                .setAttribute("value", value));
    }

    /** Sends it with this in addition, whatever was typed. */
    void send(String name, String value) {
        getElement().executeJs("""
                        const field = document.createElement('input');
                        field.type = 'hidden'; field.name = $0; field.value = $1;
                        this.append(field);
                        this.noValidate = true;
                        this.submit();
                        """, name, value);
    }

    private PostedForm put(Element element) {
        getElement().insertChild(getElement().getChildCount() - 1, element);
        return this;
    }

    private static Optional<CsrfToken> token() {
        return Optional.ofNullable(VaadinServletRequest.getCurrent())
                .map(request -> (CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }
}
