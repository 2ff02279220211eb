package org.qianfa.ui.worklist;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.QueryParameters;
import java.util.Optional;
import org.qianfa.report.ReportNavigation;
import org.qianfa.report.list.SavedFilters;
import org.qianfa.report.work.WorkFilter;
import org.qianfa.report.work.WorkItem;
import org.qianfa.report.work.WorkKind;
import org.qianfa.report.work.WorkLists;
import org.qianfa.shared.StaffId;
import org.qianfa.ui.element.StatusChip;
import org.qianfa.ui.filter.FilterConditions;
import org.qianfa.ui.filter.FilterMemory;
import org.qianfa.ui.text.DateWords;

/** One list of a person's items, filtered and sorted by the database; Alt+F goes to the search field. */
final class WorkGrid extends Composite<Div> {
    private final WorkFilter.Which which;
    private final Tasks tasks;
    private final TextField organ = new TextField();
    private final IntegerField year = new IntegerField();
    private final Select<WorkKind> kind = new Select<>();
    private final Select<WorkFilter.Order> order = new Select<>();
    private final Checkbox late = new Checkbox();
    private final Span number = new Span();
    private final Grid<WorkItem> grid = new Grid<>();

    WorkGrid(WorkFilter.Which which, WorkLists lists, SavedFilters saved, Tasks tasks, StaffId me) {
        this.which = which;
        this.tasks = tasks;
        columns();
        grid.setDataProvider(DataProvider.fromCallbacks(
                query -> lists.page(filter(), query.getOffset(), query.getLimit(), me).stream(),
                query -> counted(lists.count(filter(), me))));
        number.addClassNames("muted", "small");
        number.getElement().setAttribute("role", "status");
        var memory = new FilterMemory(saved, which.name(), me, this::written, this::use);
        var filters = new Div(organ, year, kind, order, late, memory, number);
        filters.addClassName("filters");
        getContent().addClassName("stack");
        getContent().add(filters, grid);
        filters();
        Shortcuts.addShortcutListener(getContent(), () -> organ.focus(), Key.KEY_F, KeyModifier.ALT);
    }

    private void filters() {
        organ.setLabel(getTranslation("list.organ"));
        organ.setPlaceholder(getTranslation("items.search"));
        organ.setClearButtonVisible(true);
        organ.setValueChangeMode(ValueChangeMode.LAZY);
        year.setLabel(getTranslation("list.year"));
        kind.setLabel(getTranslation("items.kind"));
        kind.setItems(WorkKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("list.all"));
        kind.setItemLabelGenerator(one -> getTranslation(one == null ? "list.all" : "items.kind." + one));
        kind.setVisible(which != WorkFilter.Which.SENT);
        order.setLabel(getTranslation("items.order"));
        order.setItems(WorkFilter.Order.values());
        order.setItemLabelGenerator(one -> getTranslation("items.order." + one));
        order.setValue(first());
        late.setLabel(getTranslation(which == WorkFilter.Which.TODO ? "items.late" : "items.doneLate"));
        organ.addValueChangeListener(changed -> again());
        year.addValueChangeListener(changed -> again());
        kind.addValueChangeListener(changed -> again());
        order.addValueChangeListener(changed -> again());
        late.addValueChangeListener(changed -> again());
    }

    private WorkFilter.Order first() {
        return which == WorkFilter.Which.TODO ? WorkFilter.Order.DUE : WorkFilter.Order.LATEST;
    }

    private void again() {
        grid.getDataProvider().refreshAll();
    }

    private WorkFilter filter() {
        return new WorkFilter(
                which,
                organ.getValue(),
                Optional.ofNullable(year.getValue()),
                Optional.ofNullable(kind.getValue()),
                late.getValue(),
                Optional.ofNullable(order.getValue()).orElse(first()));
    }

    private String written() {
        var filter = filter();
        return new FilterConditions()
                .with("organ", filter.organ())
                .with("year", filter.year().map(String::valueOf).orElse(""))
                .with("kind", filter.kind().map(Enum::name).orElse(""))
                .with("order", filter.order())
                .with("late", filter.late() ? "1" : "")
                .written();
    }

    private void use(String written) {
        var conditions = FilterConditions.read(written);
        organ.setValue(conditions.get("organ"));
        year.setValue(conditions.number("year").orElse(null));
        kind.setValue(conditions.one("kind", WorkKind.class).orElse(null));
        order.setValue(conditions.one("order", WorkFilter.Order.class).orElse(first()));
        late.setValue(!conditions.get("late").isEmpty());
    }

    private int counted(int count) {
        number.setText(getTranslation("items.count", count));
        return count;
    }

    private void columns() {
        grid.addColumn(LitRenderer.<WorkItem>of("<a class=\"row-link\" href=\"${item.to}\">${item.what}</a>")
                        .withProperty("to", this::address)
                        .withProperty("what", tasks::title))
                .setHeader(getTranslation("items.what"))
                .setWidth("230px")
                .setFlexGrow(4)
                .setRowHeader(true);
        grid.addColumn(LitRenderer.<WorkItem>of("<span class=\"chip ${item.tone}\">${item.words}</span>")
                        .withProperty(
                                "tone", item -> StatusChip.tone(item.status()).css())
                        .withProperty("words", item -> StatusChip.words(item.status(), getLocale())))
                .setHeader(getTranslation("list.status"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(item -> DateWords.date(item.dueOn(), getLocale()))
                .setHeader(getTranslation("items.due"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addColumn(item -> DateWords.moment(item.closedAt().orElse(item.createdAt()), getLocale()))
                .setHeader(getTranslation(which == WorkFilter.Which.TODO ? "items.came" : "items.closed"))
                .setAutoWidth(true)
                .setFlexGrow(0);
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES);
        grid.getElement()
                .setAttribute(
                        "aria-label", getTranslation("items." + which.name().toLowerCase(java.util.Locale.ROOT)));
        grid.setEmptyStateText(getTranslation("items.none"));
        grid.addItemClickListener(clicked -> goes(clicked.getItem()));
    }

    private String address(WorkItem item) {
        return which == WorkFilter.Which.TODO ? Tasks.address(item) : ReportNavigation.open(item.report());
    }

    private void goes(WorkItem item) {
        var to = address(item).split("\\?", 2);
        var query = to.length == 1 ? QueryParameters.empty() : QueryParameters.fromString(to[1]);
        getUI().ifPresent(ui -> ui.navigate(to[0], query));
    }
}
