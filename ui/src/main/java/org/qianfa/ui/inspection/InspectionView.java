package org.qianfa.ui.inspection;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.qianfa.oversight.Inspection;
import org.qianfa.oversight.Inspections;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.Card;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.Rows;
import org.qianfa.ui.frame.MainLayout;

/** 年报巡检: many reports of other organs at once, for who oversees them; whoever else comes finds nothing. */
@Route(value = "inspection", layout = MainLayout.class)
@PermitAll
final class InspectionView extends Composite<Div> implements HasDynamicTitle {
    private final Div results = new Div();
    private final InspectionProgress underway = new InspectionProgress(this::show);

    InspectionView(Inspections inspections, InspectionDesk desk, Viewer viewer) {
        var me = viewer.id();
        inspections.admit(me);
        var handingIn = new InspectionUpload(desk, year -> {
            desk.begin(year, me);
            results.removeAll();
            desk.latest().ifPresent(underway::watch);
        });
        var stack = new Div(handingIn, underway, results);
        stack.addClassName("stack");
        getContent().add(new PageHeader(getTranslation("nav.inspection")).sub(getTranslation("inspect.sub")), stack);
        desk.latest().ifPresentOrElse(underway::watch, this::nothing);
    }

    private void nothing() {
        var card = new Card(getTranslation("inspect.table"));
        card.add(new Rows(List.of(), getTranslation("inspect.none"), getTranslation("inspect.none.words")));
        results.add(card);
    }

    private void show(Inspection inspection) {
        results.removeAll();
        results.add(new OverviewTable(inspection.results()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("nav.inspection"));
    }
}
