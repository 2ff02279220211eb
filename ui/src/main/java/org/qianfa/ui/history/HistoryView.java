package org.qianfa.ui.history;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.qianfa.report.ReportNavigation;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.frame.MainLayout;

/** 修改历史: the revisions of a report's edition, and the choice of two to compare. */
@Route(value = ReportNavigation.ONE + "/" + ReportNavigation.HISTORY, layout = MainLayout.class)
@PermitAll
final class HistoryView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Histories histories;
    private final Viewer signedIn;
    private String title = "";

    HistoryView(Histories histories, Viewer signedIn) {
        this.histories = histories;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(event.getRouteParameters().get("report").flatMap(ReportId::parse).orElseThrow(NotFound::new));
    }

    private void show(ReportId id) {
        var history = histories.of(id, signedIn.id(), getLocale());
        title = history.report().title();
        getContent().removeAll();
        getContent().add(new HistoryPage(history, histories.saving(history.report(), signedIn.id(), () -> show(id))));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("history.of", title));
    }
}
