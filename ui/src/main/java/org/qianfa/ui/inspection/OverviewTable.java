package org.qianfa.ui.inspection;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.server.StreamResourceRegistry;
import com.vaadin.flow.server.StreamResourceRegistry.ElementStreamResource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.qianfa.inspection.Inspected;
import org.qianfa.inspection.Overview;
import org.qianfa.ui.element.Card;

/** One row a report: how much was found; each opens the marked report. */
final class OverviewTable extends Composite<Div> {
    private final Grid<Row> grid = new Grid<>();
    private final List<Grid.Column<Row>> ruleColumns = new ArrayList<>();
    private final String reports;

    /** @param number of the result, from 0 */
    private record Row(int number, Overview.Line line) {
        boolean read() {
            return line.complaint().isEmpty();
        }
    }

    OverviewTable(List<Inspected> results) {
        var downloads = new InspectionDownloads(results, getLocale());
        var overview = Overview.of(results, getLocale());
        var resource = new ElementStreamResource(downloads.report(), getElement());
        getElement().setAttribute("data-reports", resource);
        reports = StreamResourceRegistry.getURI(resource).toString();
        columns();
        for (var rule : overview.rules()) {
            var column = number(rule, row -> row.line().rules().getOrDefault(rule, 0L));
            column.setVisible(false);
            ruleColumns.add(column);
        }
        grid.setItems(IntStream.range(0, overview.lines().size())
                .mapToObj(number -> new Row(number, overview.lines().get(number)))
                .toList());
        grid.addThemeVariants(
                GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_ROW_STRIPES, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.getElement().setAttribute("aria-label", getTranslation("inspect.table"));
        grid.setMultiSort(true);
        var byRule = new Checkbox(getTranslation("inspect.byRule"));
        byRule.addValueChangeListener(changed -> ruleColumns.forEach(column -> column.setVisible(changed.getValue())));
        var unread = overview.lines().stream()
                .filter(line -> !line.complaint().isEmpty())
                .count();
        var sum = new Span(getTranslation("inspect.sum", results.size(), unread));
        sum.addClassNames("muted", "small");
        sum.getElement().setAttribute("role", "status");
        var acts = new Div(
                byRule,
                new Anchor(
                        downloads.table(getTranslation("inspect.fileName") + ".xlsx"), getTranslation("inspect.xlsx")),
                new Anchor(
                        downloads.everything(getTranslation("inspect.fileName") + ".json"),
                        getTranslation("inspect.json")),
                sum);
        acts.addClassName("inspect-acts");
        var card = new Card(getTranslation("inspect.table"));
        card.add(acts, grid);
        getContent().add(card);
    }

    private void columns() {
        grid.addColumn(LitRenderer.<Row>of("""
                        ${item.read
                          ? html`<a class="row-link" href="${item.href}" target="_blank" rel="noopener" router-ignore>${item.name}</a>`
                          : html`<span class="row-link">${item.name}</span>`}
                        <div class="small muted">${item.more}</div>""")
                        .withProperty("read", Row::read)
                        .withProperty("href", row -> reports + "?" + InspectionDownloads.ROW + "=" + row.number())
                        .withProperty("name", OverviewTable::name)
                        .withProperty(
                                "more",
                                row -> row.read()
                                        ? row.line().file()
                                        : row.line().complaint()))
                .setHeader(getTranslation("inspect.organ"))
                .setFlexGrow(3)
                .setWidth("160px")
                .setComparator((one, other) -> name(one).compareTo(name(other)))
                .setSortable(true)
                .setRowHeader(true);
        number(getTranslation("severity.B"), row -> row.line().blocking());
        number(getTranslation("severity.W"), row -> row.line().wanting());
        number(getTranslation("severity.I"), row -> row.line().informing());
        number(getTranslation("inspect.unplaced"), row -> (long) row.line().unplaced());
        grid.addColumn(row -> row.line().year())
                .setHeader(getTranslation("inspect.reportYear"))
                .setWidth("84px")
                .setFlexGrow(0)
                .setSortable(true);
    }

    /** Blank for what was not read, which sorts below every number. */
    private Grid.Column<Row> number(String head, ValueProvider<Row, Long> count) {
        return grid.addColumn(row -> row.read() ? count.apply(row).toString() : "")
                .setHeader(head)
                .setWidth("96px")
                .setFlexGrow(0)
                .setTextAlign(ColumnTextAlign.END)
                .setComparator(row -> row.read() ? count.apply(row) : -1L)
                .setSortable(true);
    }

    private static String name(Row row) {
        return row.line().organ().isEmpty() ? row.line().file() : row.line().organ();
    }
}
