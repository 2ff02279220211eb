package org.qianfa.form.table;

import java.util.List;
import java.util.Optional;

/**
 * A part of a table with columns of its own.
 *
 * @param header the head as lines of cells, ready to draw
 * @param lines the body as lines of labels and values, ready to draw
 * @param oneLine all rows stand side by side in one line, their labels above the columns
 */
public record BlockForm(
        Optional<String> title,
        Optional<String> corner,
        boolean oneLine,
        List<RowForm> rows,
        List<ColumnForm> columns,
        List<String> groups,
        List<List<HeadCell>> header,
        List<BodyLine> lines) {

    public Optional<RowForm> row(String key) {
        return rows.stream().filter(row -> row.key().equals(key)).findFirst();
    }

    public Optional<ColumnForm> column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst();
    }

    /** The cells in reading order. */
    public List<ValueCell> cells() {
        return lines.stream().flatMap(line -> line.values().stream()).toList();
    }
}
