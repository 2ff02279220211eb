package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.qianfa.report.ReportNavigation;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.frame.MainLayout;

/** One report: drafted here by its drafters, read here by everybody who may. */
@Route(value = ReportNavigation.ONE, layout = MainLayout.class)
@PermitAll
final class ReportView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final WorkspaceServices desk;
    private final Viewer signedIn;
    private String title = "";

    ReportView(WorkspaceServices desk, Viewer signedIn) {
        this.desk = desk;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("report")
                .flatMap(ReportId::parse)
                .orElseThrow(NotFound::new);
        var open = new OpenReport(desk, id, signedIn.id());
        var standing = open.standing();
        desk.items().seen(id, signedIn.id());
        title = standing.report().title();
        getContent().removeAll();
        getContent().add(new Workspace(open, standing, wanted(event)));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", title);
    }

    private static Optional<Integer> wanted(BeforeEnterEvent event) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter("section")
                .filter(number -> number.matches("[0-9]"))
                .map(Integer::valueOf);
    }
}
