package org.qianfa.ui.testing;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.qianfa.ui.frame.Frame;
import org.qianfa.ui.frame.NavigationEntry;
import org.qianfa.ui.frame.UserMenu;
import org.qianfa.ui.text.Languages;

/** The house with nobody in it. */
@AnonymousAllowed
final class PreviewLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private final Frame frame = new Frame(
            List.of(
                    new NavigationEntry("preview/work", "nav.worklist", Optional.of(3)),
                    new NavigationEntry("preview/text", "nav.reports"),
                    new NavigationEntry("preview/table3", "nav.deadlines"),
                    new NavigationEntry("preview/document", "nav.audit", Optional.of(2))),
            new UserMenu("撰稿人", "柳河镇人民政府", () -> Languages.toggle(UI.getCurrent()), () -> {}));

    PreviewLayout() {
        getContent().add(frame);
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        frame.show(page);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        frame.at(event.getLocation().getPath());
    }
}
