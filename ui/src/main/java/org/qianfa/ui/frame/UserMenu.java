package org.qianfa.ui.frame;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import org.qianfa.ui.element.PlainButton;

/** Name and organ of the person, the way to their account, the language, and the way out. */
public final class UserMenu extends Composite<Div> {
    public UserMenu(String name, String organ, Runnable language, Runnable signOut) {
        var organName = new Span(organ);
        organName.addClassName("organ");
        var switcher = new PlainButton(getTranslation("app.language"), language);
        switcher.getElement().setAttribute("title", getTranslation("app.language.label"));
        var acts = new Div(switcher, new PlainButton(getTranslation("app.logout"), signOut));
        acts.addClassName("who-acts");
        getContent().addClassName("who");
        var account = new Anchor("account", name);
        account.setTitle(getTranslation("account.title"));
        getContent().getElement().appendChild(new Element("strong").appendChild(account.getElement()));
        getContent().add(organName, acts);
    }
}
