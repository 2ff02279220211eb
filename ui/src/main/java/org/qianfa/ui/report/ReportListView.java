package org.qianfa.ui.report;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qianfa.report.Report;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.list.ReportFilter;
import org.qianfa.report.list.ReportLists;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.shared.NotFound;
import org.qianfa.ui.access.Viewer;
import org.qianfa.ui.element.PageHeader;
import org.qianfa.ui.element.StatusChip;
import org.qianfa.ui.filter.FilterConditions;
import org.qianfa.ui.filter.FilterMemory;
import org.qianfa.ui.frame.MainLayout;
import org.qianfa.ui.text.DateWords;

/** All reports that the person may see, a page at a time out of the database. */
@Route(value = ReportNavigation.ALL, layout = MainLayout.class)
@PermitAll
final class ReportListView extends Composite<Div> implements HasDynamicTitle {
    private static final int FIRST_YEAR = 2019;
    private final Select<Integer> year = new Select<>();
    private final Select<ReportStatus> status = new Select<>();
    private final TextField organ = new TextField();
    private final Grid<Report> grid = new Grid<>();
    private final Span number = new Span();
    private final Clock clock;

    ReportListView(ReportLists lists, SavedFilters saved, Viewer viewer, Clock clock) {
        this.clock = clock;
        if (viewer.isApart()) throw new NotFound();
        columns();
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> lists.page(filter(), query.getOffset(), query.getLimit(), viewer.id()).stream(),
                query -> counted(lists.count(filter(), viewer.id()))));
        grid.addItemClickListener(clicked -> getUI().ifPresent(ui ->
                ui.navigate(ReportNavigation.open(clicked.getItem().id()))));
        number.addClassNames("muted", "small");
        number.getElement().setAttribute("role", "status");
        var memory = new FilterMemory(saved, "REPORTS", viewer.id(), this::written, this::use);
        var filters = new Div(year, status, organ, memory, number);
        filters.addClassName("filters");
        var card = new Div(filters, grid);
        card.addClassNames("card", "stack");
        getContent().add(new PageHeader(getTranslation("nav.reports")), card);
        filters();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("title.page", getTranslation("nav.reports"));
    }

    private void filters() {
        year.setLabel(getTranslation("list.year"));
        year.setItems(IntStream.iterate(LocalDate.now(clock).getYear(), one -> one >= FIRST_YEAR, one -> one - 1)
                .boxed()
                .toList());
        year.setEmptySelectionAllowed(true);
        year.setEmptySelectionCaption(getTranslation("list.all"));
        year.setItemLabelGenerator(one -> one == null ? getTranslation("list.all") : Integer.toString(one));
        status.setLabel(getTranslation("list.status"));
        status.setItems(ReportStatus.values());
        status.setEmptySelectionAllowed(true);
        status.setEmptySelectionCaption(getTranslation("list.all"));
        status.setItemLabelGenerator(
                one -> one == null ? getTranslation("list.all") : StatusChip.words(one, getLocale()));
        organ.setLabel(getTranslation("list.organ"));
        organ.setClearButtonVisible(true);
        organ.setValueChangeMode(ValueChangeMode.LAZY);
        year.addValueChangeListener(changed -> grid.getDataProvider().refreshAll());
        status.addValueChangeListener(changed -> grid.getDataProvider().refreshAll());
        organ.addValueChangeListener(changed -> grid.getDataProvider().refreshAll());
    }

    private ReportFilter filter() {
        return new ReportFilter(
                Optional.ofNullable(year.getValue()), Optional.ofNullable(status.getValue()), organ.getValue());
    }

    private String written() {
        return new FilterConditions()
                .with("year", filter().year().map(String::valueOf).orElse(""))
                .with("status", filter().status().map(Enum::name).orElse(""))
                .with("organ", organ.getValue())
                .written();
    }

    private void use(String written) {
        var conditions = FilterConditions.read(written);
        year.setValue(conditions.number("year").orElse(null));
        status.setValue(conditions.one("status", ReportStatus.class).orElse(null));
        organ.setValue(conditions.get("organ"));
    }

    private int counted(int count) {
        number.setText(getTranslation("list.count", count));
        return count;
    }

    private void columns() {
        grid.addColumn(LitRenderer.<Report>of("<a class=\"row-link\" href=\"${item.address}\">${item.name}</a>")
                        .withProperty("address", report -> ReportNavigation.open(report.id()))
                        .withProperty("name", Report::organName))
                .setHeader(getTranslation("list.organ"))
                .setWidth("190px")
                .setFlexGrow(3)
                .setRowHeader(true);
        grid.addColumn(Report::year)
                .setHeader(getTranslation("list.year"))
                .setTextAlign(ColumnTextAlign.END)
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(LitRenderer.<Report>of("<span class=\"chip ${item.tone}\">${item.words}</span>")
                        .withProperty("tone", report -> StatusChip.tone(report.status())
                                .css())
                        .withProperty("words", report -> StatusChip.words(report.status(), getLocale())))
                .setHeader(getTranslation("list.status"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addColumn(report -> DateWords.date(report.publishDue(), getLocale()))
                .setHeader(getTranslation("list.due"))
                .setAutoWidth(true)
                .setFlexGrow(1);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.getElement().setAttribute("aria-label", getTranslation("nav.reports"));
        grid.setEmptyStateText(getTranslation("list.none"));
        grid.setAllRowsVisible(false);
    }
}
