package org.qianfa.form.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.HeadCell.Scope;

/** Lays a block's title and tree of columns out as lines of heads. */
final class HeaderLayout {
    /** What stands above the labels of rows, so many drawn columns wide. */
    record Corner(String text, int width) {}

    private final HeadCells cells;
    private final int columnCount;
    private final int stretch;
    private final List<List<HeadCell>> lines = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private final List<List<String>> headsOfColumns = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();

    /** @param stretch by how many drawn columns the last one is wider, so that all blocks of a table are equally wide */
    HeaderLayout(HeadCells cells, int columnCount, int stretch) {
        this.cells = cells;
        this.columnCount = columnCount;
        this.stretch = stretch;
    }

    /** @param width over how many drawn columns the title stands */
    void title(String text, int width) {
        var cell = cells.make(text, Scope.COLGROUP, 1, width);
        lines.add(List.of(cell));
        titles.add(cell.id());
    }

    /** @param corner above the labels of rows; empty where there are none */
    void columns(List<FormFile.Node> columns, Optional<Corner> corner) {
        var top = lines.size();
        var depth = FormFile.Node.depth(columns);
        for (var i = 0; i < depth; i++) lines.add(new ArrayList<>());
        corner.ifPresent(one -> lines.get(top).add(cells.make(one.text(), Scope.CORNER, depth, one.width())));
        columns(columns, top, depth, titles);
    }

    private void columns(List<FormFile.Node> nodes, int line, int depth, List<String> above) {
        for (var node : nodes) {
            var leaf = node.children().isEmpty();
            var last = headsOfColumns.size() + node.leaves() == columnCount;
            var colspan = node.leaves() + (last ? stretch : 0);
            var cell = cells.make(node.label(), leaf ? Scope.COL : Scope.COLGROUP, leaf ? depth : 1, colspan);
            lines.get(line).add(cell);
            var path = Stream.concat(above.stream(), Stream.of(cell.id())).toList();
            if (leaf) headsOfColumns.add(path);
            else {
                groups.add(node.label());
                columns(node.children(), line + 1, depth - 1, path);
            }
        }
    }

    List<List<HeadCell>> lines() {
        return lines.stream().map(List::copyOf).toList();
    }

    /** The ids of the heads that speak for a column, outermost first. */
    List<String> headsOf(int column) {
        return headsOfColumns.get(column);
    }

    /** Labels of groups of columns. */
    List<String> groups() {
        return groups;
    }
}
