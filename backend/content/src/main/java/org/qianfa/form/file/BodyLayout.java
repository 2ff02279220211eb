package org.qianfa.form.file;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.form.table.BodyLine;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.HeadCell.Scope;
import org.qianfa.form.table.RowForm;
import org.qianfa.form.table.ValueCell;

/** Lays a block's tree of rows out as lines of labels, with the values behind them. */
final class BodyLayout {
    /** Makes the values of a row. */
    interface Values {
        /** @param heads ids of the labels that speak for the row, outermost first */
        List<ValueCell> of(RowForm row, List<String> heads);
    }

    private final HeadCells cells;
    private final List<RowForm> rows;
    private final Values values;
    private final List<BodyLine> lines = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    /** Labels of groups that stand in the line of their first row. */
    private List<HeadCell> waiting = new ArrayList<>();

    BodyLayout(HeadCells cells, List<RowForm> rows, Values values) {
        this.cells = cells;
        this.rows = rows;
        this.values = values;
    }

    void rows(List<FormFile.Node> nodes) {
        rows(nodes, FormFile.Node.depth(nodes), List.of());
    }

    private void rows(List<FormFile.Node> nodes, int depth, List<String> above) {
        for (var node : nodes) {
            var leaf = node.children().isEmpty();
            var cell = leaf
                    ? cells.make(node.label(), Scope.ROW, 1, depth)
                    : cells.make(node.label(), Scope.ROWGROUP, node.leaves(), 1);
            waiting.add(cell);
            var path = Stream.concat(above.stream(), Stream.of(cell.id())).toList();
            if (leaf) {
                lines.add(new BodyLine(List.copyOf(waiting), values.of(rows.get(lines.size()), path)));
                waiting = new ArrayList<>();
            } else {
                groups.add(node.label());
                rows(node.children(), depth - 1, path);
            }
        }
    }

    List<BodyLine> lines() {
        return List.copyOf(lines);
    }

    /** Labels of groups of rows. */
    List<String> groups() {
        return groups;
    }
}
