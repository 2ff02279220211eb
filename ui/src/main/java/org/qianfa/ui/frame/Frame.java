package org.qianfa.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import java.util.List;
import java.util.Optional;

/** Navigation at the side, the page on the desk, and a short way to it for the keyboard. */
public final class Frame extends Composite<Div> {
    private final Main main = new Main();
    private final SideNavigation navigation;
    private Optional<HasElement> shown = Optional.empty();
    private boolean arrived;

    public Frame(List<NavigationEntry> entries, Component who) {
        navigation = new SideNavigation(entries, who);
        var skip = new Anchor("#content", getTranslation("app.skip"));
        skip.addClassName("skip");
        skip.setRouterIgnore(true);
        main.setId("content");
        main.addClassName("content");
        main.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("app");
        getContent().add(skip, navigation, main);
    }

    public void show(HasElement page) {
        shown = Optional.of(page);
        main.getElement().removeAllChildren();
        main.getElement().appendChild(page.getElement());
    }

    Optional<HasElement> page() {
        return shown;
    }

    void clear() {
        shown = Optional.empty();
        main.getElement().removeAllChildren();
    }

    /** The page at this path has come; the keyboard goes along, but not on the first arrival. */
    public void at(String path) {
        navigation.at(path);
        if (arrived) main.getElement().executeJs("this.focus({preventScroll: true}); window.scrollTo(0, 0)");
        arrived = true;
    }

    void count(String address, int number) {
        navigation.count(address, number);
    }
}
