package org.qianfa.ui.comparison;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.qianfa.comparison.Comparisons;
import org.qianfa.comparison.Version;
import org.qianfa.report.Revisions;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.ui.common.Dates;
import org.qianfa.ui.common.MainLayout;
import org.qianfa.ui.common.SignedIn;

/** 比较: two texts of a report, at an address that can be sent to a colleague. */
@Route(value = "reports/:report/compare", layout = MainLayout.class)
@PermitAll
final class CompareView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Comparisons comparisons;
    private final Revisions revisions;
    private final Dates dates;
    private final SignedIn signedIn;
    private String title = "";

    CompareView(Comparisons comparisons, Revisions revisions, Dates dates, SignedIn signedIn) {
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
        var versions = new Versions(compared.report(), revisions.all(id, me), dates, getLocale());
        title = compared.report().title();
        getContent().removeAll();
        getContent().add(new ComparePage(compared, versions));
    }

    private static Version version(BeforeEnterEvent event, String name) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(name)
                .flatMap(Version::parse)
                .orElseThrow(NotFound::new);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("compare.title", title));
    }
}
