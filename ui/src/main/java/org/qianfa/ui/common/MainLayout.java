package org.qianfa.ui.common;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import jakarta.annotation.security.PermitAll;

/** The house around every screen of those who are signed in. */
@PermitAll
public class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private final Navigation navigation;
    private final Frame frame;

    MainLayout(Navigation navigation, SignedIn signedIn) {
        this.navigation = navigation;
        var who = new Who(
                signedIn.person().name(),
                signedIn.organ().name(),
                () -> Languages.toggle(UI.getCurrent()),
                signedIn::signOut);
        frame = new Frame(navigation.entries(), who);
        getContent().add(frame);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        frame.show(page);
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        frame.clear();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame.at(event.getLocation().getPath());
        navigation.counts().forEach(frame::count);
    }
}
