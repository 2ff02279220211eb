package org.qianfa.ui.action;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import java.util.List;

/** The acts of a page beside its primary one, behind one button. One that cannot be done says all its reasons under its name. */
public final class MoreActions extends Composite<MenuBar> implements ActionMenu {
    private final MenuItem acts;

    public MoreActions() {
        getContent().addThemeVariants(MenuBarVariant.LUMO_SMALL);
        getContent().addClassName("more-acts");
        acts = getContent().addItem(getTranslation("more.acts"));
        acts.getElement().setAttribute("aria-label", getTranslation("more.acts.label"));
    }

    @Override
    public MoreActions act(String label, List<String> obstacles, Runnable doing) {
        var words = new Div(new Span(label));
        words.addClassName("more-act");
        for (var obstacle : obstacles) {
            var reason = new Span(obstacle);
            reason.addClassName("reason");
            words.add(reason);
        }
        var item = acts.getSubMenu().addItem(words, pressed -> doing.run());
        item.setEnabled(obstacles.isEmpty());
        return this;
    }
}
