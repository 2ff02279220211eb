package org.qianfa.ui.table;

import com.vaadin.flow.dom.Element;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.BodyLine;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;

/** Draws a form's table as an HTML table with a plain input in every cell. */
final class TableDrawing {
    private static final String PREFIX = "fill-";
    private final Map<CellKey, Element> inputs = new HashMap<>();
    private final Cells cells;
    private final String computedWord;
    private final boolean readOnly;
    private int labels;

    TableDrawing(Cells cells, String computedWord, boolean readOnly) {
        this.cells = cells;
        this.computedWord = computedWord;
        this.readOnly = readOnly;
    }

    Element draw(TableForm form) {
        var table = new Element("table").setAttribute("class", "grid");
        table.appendChild(
                new Element("caption").setAttribute("class", "only-read").setText(form.caption()));
        labels = labels(form);
        table.setAttribute("data-labels", Integer.toString(labels)).appendChild(columns(form));
        var single = form.blocks().size() == 1;
        for (var block : form.blocks()) {
            var head = new Element(single ? "thead" : "tbody");
            block.header().forEach(line -> head.appendChild(headLine(line, single)));
            var body = single ? new Element("tbody") : head;
            block.lines().forEach(line -> body.appendChild(bodyLine(line)));
            table.appendChild(head);
            if (single) table.appendChild(body);
        }
        return table;
    }

    Map<CellKey, Element> inputs() {
        return inputs;
    }

    /** How many columns of the drawn table hold labels of rows. */
    private static int labels(TableForm form) {
        return form.blocks().stream()
                .flatMap(block -> block.header().stream().flatMap(List::stream))
                .filter(head -> head.scope() == HeadCell.Scope.CORNER)
                .mapToInt(HeadCell::colspan)
                .max()
                .orElse(0);
    }

    private Element columns(TableForm form) {
        var columns = new Element("colgroup");
        for (var column = 0; column < form.width(); column++) {
            var drawn = new Element("col");
            if (column < labels) drawn.setAttribute("class", column == labels - 1 ? "leaf" : "group");
            columns.appendChild(drawn);
        }
        return columns;
    }

    private Element headLine(List<HeadCell> heads, boolean single) {
        var line = new Element("tr");
        heads.forEach(head -> {
            var drawn = head(head, !single && heads.size() == 1);
            if (head.scope() == HeadCell.Scope.CORNER) drawn.setAttribute("class", "label-0");
            line.appendChild(drawn);
        });
        return line;
    }

    private Element bodyLine(BodyLine values) {
        var line = new Element("tr");
        var column =
                labels - values.labels().stream().mapToInt(HeadCell::colspan).sum();
        for (var label : values.labels()) {
            line.appendChild(head(label, false).setAttribute("class", "label-" + column));
            column += label.colspan();
        }
        values.values().forEach(value -> line.appendChild(cell(value)));
        return line;
    }

    private static Element head(HeadCell head, boolean title) {
        if (head.text().isEmpty()) return spans(new Element("td"), head.rowspan(), head.colspan());
        var cell = new Element("th")
                .setAttribute("id", PREFIX + head.id())
                .setAttribute("scope", scope(head.scope()))
                .setText(head.text());
        if (title) cell.setAttribute("class", "block");
        return spans(cell, head.rowspan(), head.colspan());
    }

    private static String scope(HeadCell.Scope scope) {
        return scope == HeadCell.Scope.CORNER ? "col" : scope.name().toLowerCase(Locale.ROOT);
    }

    private Element cell(ValueCell value) {
        var input = new Element("input")
                .setAttribute("data-key", value.key().toString())
                .setAttribute("data-column", value.key().column())
                .setAttribute("aria-label", value.computed() ? value.name() + computedWord : value.name())
                .setAttribute("autocomplete", "off")
                .setAttribute("inputmode", value.type().whole() ? "numeric" : "decimal")
                .setAttribute("size", "4")
                .setAttribute("maxlength", "40")
                .setAttribute("value", cells.at(value.key()).orElse(""));
        if (value.computed() || readOnly) input.setAttribute("readonly", true);
        if (value.computed()) input.setAttribute("tabindex", "-1");
        inputs.put(value.key(), input);
        var cell = new Element("td")
                .setAttribute(
                        "headers", value.heads().stream().map(PREFIX::concat).collect(Collectors.joining(" ")));
        if (value.computed()) cell.setAttribute("class", "t");
        return spans(cell, 1, value.colspan()).appendChild(input);
    }

    private static Element spans(Element cell, int rows, int columns) {
        if (rows > 1) cell.setAttribute("rowspan", Integer.toString(rows));
        if (columns > 1) cell.setAttribute("colspan", Integer.toString(columns));
        return cell;
    }
}
