package org.qianfa.ui.comparison;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qianfa.comparison.FigureChange;
import org.qianfa.comparison.TableChange;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.BodyLine;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;

/** One of the form's tables whole, with the old value beside the new one in each cell that changed. */
final class ChangedForm {
    private final Map<CellKey, FigureChange> changes;
    private final Cells cells;

    ChangedForm(TableChange table, Cells cells) {
        changes = table.cells().stream()
                .collect(Collectors.toMap(change -> change.cell().key(), Function.identity()));
        this.cells = cells;
    }

    Element draw(TableForm form) {
        var body = new Element("tbody");
        for (var block : form.blocks()) {
            block.header().forEach(line -> body.appendChild(heads(line)));
            block.lines().forEach(line -> body.appendChild(line(line)));
        }
        return Html.of("div", "table-scroll whole-table")
                .appendChild(new Element("table").appendChild(new Element("caption").setText(form.caption()), body));
    }

    private static Element heads(List<HeadCell> heads) {
        var line = new Element("tr");
        heads.forEach(head -> line.appendChild(head(head)));
        return line;
    }

    private Element line(BodyLine values) {
        var line = heads(values.labels());
        values.values().forEach(value -> line.appendChild(cell(value)));
        return line;
    }

    private static Element head(HeadCell head) {
        var cell = head.text().isEmpty()
                ? new Element("td")
                : new Element("th")
                        .setAttribute(
                                "scope",
                                head.scope() == HeadCell.Scope.CORNER
                                        ? "col"
                                        : head.scope().name().toLowerCase(Locale.ROOT))
                        .setText(head.text());
        return spans(cell, head.rowspan(), head.colspan());
    }

    private Element cell(ValueCell value) {
        var cell = spans(new Element("td").setAttribute("title", value.name()), 1, value.colspan());
        var change = changes.get(value.key());
        if (change == null) return cell.setText(cells.at(value.key()).orElse(""));
        if (!change.was().isEmpty()) cell.appendChild(new Element("del").setText(change.was()));
        if (!change.is().isEmpty()) cell.appendChild(new Element("ins").setText(change.is()));
        return cell.setAttribute("class", "changed");
    }

    private static Element spans(Element cell, int rows, int columns) {
        if (rows > 1) cell.setAttribute("rowspan", Integer.toString(rows));
        if (columns > 1) cell.setAttribute("colspan", Integer.toString(columns));
        return cell;
    }
}
