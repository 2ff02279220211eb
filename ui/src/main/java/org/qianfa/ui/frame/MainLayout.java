package org.qianfa.ui.frame;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.VaadinService;
import jakarta.annotation.security.PermitAll;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.news.NewsEndpoint;
import org.qianfa.ui.text.Languages;

/** The house around every screen of those who are signed in. */
@PermitAll
public class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private final Navigation navigation;
    private final Frame frame;
    private final Element asking = new Element("qf-news");

    MainLayout(Navigation navigation, Viewer viewer) {
        this.navigation = navigation;
        var who = new UserMenu(
                viewer.person().name(),
                viewer.organ().name(),
                () -> Languages.toggle(UI.getCurrent()),
                viewer::signOut);
        frame = new Frame(navigation.entries(), who);
        getContent().add(frame);
        getElement().appendChild(asking).addEventListener("qf-news", _ -> news());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (navigation.isTold())
            asking.setAttribute("address", VaadinService.getCurrentRequest().getContextPath() + NewsEndpoint.ADDRESS);
    }

    /** Counts anew what waits, after an act that changed it. */
    public static void counted(UI ui) {
        ui.getChildren()
                .filter(MainLayout.class::isInstance)
                .map(MainLayout.class::cast)
                .forEach(layout -> layout.navigation.counts().forEach(layout.frame::count));
    }

    /** The browser has heard that something came. */
    private void news() {
        navigation.counts().forEach(frame::count);
        frame.page()
                .filter(LivePage.class::isInstance)
                .map(LivePage.class::cast)
                .ifPresent(LivePage::news);
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
