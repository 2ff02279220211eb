package org.qianfa.ui.worklist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.correspondence.copy.CopyFilter;
import org.qianfa.correspondence.copy.CopyRow;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.filter.FilterConditions;
import org.qianfa.ui.filter.FilterMemory;
import org.qianfa.ui.text.DateWords;

/** 抄送我的: all copies that a person was sent, read or not. */
final class CopyGrid extends Composite<Div> {
    private final TextField organ = new TextField();
    private final Checkbox unread = new Checkbox(getTranslation("items.unread"));
    private final Span number = new Span();
    private final Grid<CopyRow> grid = new Grid<>();

    CopyGrid(Copies copies, SavedFilters saved, StaffId me) {
        organ.setLabel(getTranslation("list.organ"));
        organ.setClearButtonVisible(true);
        organ.setValueChangeMode(ValueChangeMode.LAZY);
        columns();
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> copies.page(filter(), query.getOffset(), query.getLimit(), me).stream(),
                query -> counted(copies.count(filter(), me))));
        organ.addValueChangeListener(changed -> grid.getDataProvider().refreshAll());
        unread.addValueChangeListener(changed -> grid.getDataProvider().refreshAll());
        number.addClassNames("muted", "small");
        number.getElement().setAttribute("role", "status");
        var memory = new FilterMemory(saved, "COPIED", me, this::written, this::use);
        var filters = new Div(organ, unread, memory, number);
        filters.addClassName("filters");
        getContent().addClassName("stack");
        getContent().add(filters, grid);
    }

    private CopyFilter filter() {
        return new CopyFilter(organ.getValue(), unread.getValue());
    }

    private String written() {
        return new FilterConditions()
                .with("organ", organ.getValue())
                .with("unread", unread.getValue() ? "1" : "")
                .written();
    }

    private void use(String written) {
        var conditions = FilterConditions.read(written);
        organ.setValue(conditions.get("organ"));
        unread.setValue(!conditions.get("unread").isEmpty());
    }

    private int counted(int count) {
        number.setText(getTranslation("items.count", count));
        return count;
    }

    private void columns() {
        grid.addColumn(LitRenderer.<CopyRow>of("<a class=\"row-link\" href=\"${item.address}\">${item.what}</a>")
                        .withProperty("address", copy -> ReportNavigation.open(copy.report()))
                        .withProperty("what", CopyRow::title))
                .setHeader(getTranslation("items.what"))
                .setFlexGrow(4)
                .setRowHeader(true);
        grid.addColumn(CopyRow::byName)
                .setHeader(getTranslation("items.by"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(copy -> DateWords.moment(copy.sentAt(), getLocale()))
                .setHeader(getTranslation("items.came"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(copy -> copy.readAt()
                        .map(at -> DateWords.moment(at, getLocale()))
                        .orElse(getTranslation("items.notRead")))
                .setHeader(getTranslation("items.read"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.getElement().setAttribute("aria-label", getTranslation("items.copied"));
        grid.setEmptyStateText(getTranslation("items.none"));
    }
}
