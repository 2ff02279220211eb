package org.qianfa.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.qianfa.history.Comparisons;
import org.qianfa.history.RevisionSelector;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.revision.Revisions;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.history.RevisionNames;
import org.qianfa.ui.text.Dates;

/** 比较: two texts of a report, at an address that can be sent to a colleague. */
@Route(value = ReportNavigation.ONE + "/" + ReportNavigation.COMPARE, layout = MainLayout.class)
@PermitAll
final class CompareView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Comparisons comparisons;
    private final Revisions revisions;
    private final Dates dates;
    private final Viewer signedIn;
    private String title = "";

    CompareView(Comparisons comparisons, Revisions revisions, Dates dates, Viewer signedIn) {
        this.comparisons = comparisons;
        this.revisions = revisions;
        this.dates = dates;
        this.signedIn = signedIn;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = event.getRouteParameters()
                .get("report")
                .flatMap(ReportId::parse)
                .orElseThrow(NotFound::new);
        var me = signedIn.id();
        var compared = comparisons.between(id, version(event, "from"), version(event, "to"), me);
        var versions = new RevisionNames(compared.report(), revisions.all(id, me), dates, getLocale());
        title = compared.report().title();
        getContent().removeAll();
        getContent().add(new ComparePage(compared, versions));
    }

    private static RevisionSelector version(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .flatMap(RevisionSelector::parse)
                .orElseThrow(NotFound::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("compare.title", title));
    }
}
