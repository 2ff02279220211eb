package org.qianfa.ui.frame;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The way through the house: at the side of a wide screen, at the foot of a small one. */
final class SideNavigation extends Composite<Nav> {
    private final Map<NavigationEntry, Anchor> links = new LinkedHashMap<>();
    private final Map<NavigationEntry, Span> counts = new LinkedHashMap<>();

    SideNavigation(List<NavigationEntry> entries, Component who) {
        var list = new UnorderedList();
        for (var entry : entries) list.add(new ListItem(link(entry)));
        getContent().addClassName("side");
        getContent().getElement().setAttribute("aria-label", getTranslation("app.navigation"));
        getContent().add(new Brand(), list, who);
    }

    private Anchor link(NavigationEntry entry) {
        var count = new Span();
        count.addClassName("n");
        var link = new Anchor(entry.address(), new Span(getTranslation(entry.nameKey())), count);
        links.put(entry, link);
        counts.put(entry, count);
        entry.count().ifPresent(number -> count(entry.address(), number));
        return link;
    }

    void count(String address, int number) {
        counts.forEach((entry, span) -> {
            if (!entry.address().equals(address)) return;
            span.setText(number == 0 ? "" : Integer.toString(number));
            if (number == 0) span.getElement().removeAttribute("aria-label");
            else span.getElement().setAttribute("aria-label", getTranslation("app.entries", number));
        });
    }

    void at(String path) {
        links.forEach((entry, link) -> {
            if (entry.holds(path)) link.getElement().setAttribute("aria-current", "page");
            else link.getElement().removeAttribute("aria-current");
        });
    }
}
