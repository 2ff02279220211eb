package org.qianfa.form.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.BodyLine;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.HeadCell.Scope;
import org.qianfa.form.table.RowForm;
import org.qianfa.form.table.ValueCell;

/** Lays a block's trees of rows and columns out as lines of cells. */
final class BlockLayout {
    private final TableShape table;
    private final TableShape.Part part;
    private final int width;
    private final String ids;
    private final Set<CellKey> computed;
    private final List<List<HeadCell>> header = new ArrayList<>();
    private final List<List<String>> columnHeads = new ArrayList<>();
    private final List<BodyLine> lines = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private List<HeadCell> waiting = new ArrayList<>();
    private int drawn;

    BlockLayout(TableShape table, int block, int width, Set<CellKey> computed) {
        this.table = table;
        this.part = table.parts().get(block);
        this.width = width;
        this.ids = "t" + table.number() + "-" + (block + 1) + "-";
        this.computed = computed;
    }

    static int width(TableShape table, TableShape.Part part) {
        return table.oneLine()
                ? part.rows().size() * part.columns().size()
                : depth(part.file().rows()) + part.columns().size();
    }

    BlockForm draw() {
        var titles = new ArrayList<String>();
        part.file().title().ifPresent(title -> {
            var cell = head(title, Scope.COLGROUP, 1, width);
            header.add(List.of(cell));
            titles.add(cell.id());
        });
        var columns = table.oneLine()
                ? columnsUnderRows(part.file().rows())
                : part.file().columns();
        var top = header.size();
        var deep = depth(columns);
        for (var i = 0; i < deep; i++) header.add(new ArrayList<>());
        if (!table.oneLine())
            header.get(top)
                    .add(head(
                            part.file().corner().orElse(""),
                            Scope.CORNER,
                            deep,
                            depth(part.file().rows())));
        columns(columns, top, deep, titles);
        if (table.oneLine()) lines.add(new BodyLine(List.of(), oneLine()));
        else rows(part.file().rows(), depth(part.file().rows()), List.of());
        return new BlockForm(
                part.file().title(),
                part.file().corner(),
                table.oneLine(),
                part.rows(),
                part.columns(),
                List.copyOf(groups),
                header.stream().map(List::copyOf).toList(),
                List.copyOf(lines));
    }

    private void columns(List<FormFile.Node> nodes, int line, int deep, List<String> above) {
        for (var node : nodes) {
            var leaf = node.children().isEmpty();
            var last = columnHeads.size() + leaves(node) == values();
            var colspan = leaves(node) + (last ? width - width(table, part) : 0);
            var cell = head(node.label(), leaf ? Scope.COL : Scope.COLGROUP, leaf ? deep : 1, colspan);
            header.get(line).add(cell);
            var path = Stream.concat(above.stream(), Stream.of(cell.id())).toList();
            if (leaf) columnHeads.add(path);
            else {
                groups.add(node.label());
                columns(node.children(), line + 1, deep - 1, path);
            }
        }
    }

    private void rows(List<FormFile.Node> nodes, int deep, List<String> above) {
        for (var node : nodes) {
            var leaf = node.children().isEmpty();
            var cell =
                    leaf ? head(node.label(), Scope.ROW, 1, deep) : head(node.label(), Scope.ROWGROUP, leaves(node), 1);
            waiting.add(cell);
            var path = Stream.concat(above.stream(), Stream.of(cell.id())).toList();
            if (leaf) {
                var row = part.rows().get(lines.size());
                lines.add(new BodyLine(List.copyOf(waiting), values(row, 0, path)));
                waiting = new ArrayList<>();
            } else {
                groups.add(node.label());
                rows(node.children(), deep - 1, path);
            }
        }
    }

    private List<ValueCell> oneLine() {
        var values = new ArrayList<ValueCell>();
        for (var row : part.rows()) values.addAll(values(row, values.size(), List.of()));
        return values;
    }

    private List<ValueCell> values(RowForm row, int first, List<String> rowHeads) {
        var values = new ArrayList<ValueCell>();
        for (var column : part.columns()) {
            var at = first + values.size();
            var key = new CellKey(table.number(), row.key(), column.key());
            var stretch = at == values() - 1 ? width - width(table, part) : 0;
            var heads = Stream.concat(rowHeads.stream(), columnHeads.get(at).stream())
                    .toList();
            var name = column.name() + "，" + row.name();
            values.add(new ValueCell(key, name, column.type(), computed.contains(key), 1 + stretch, heads));
        }
        return List.copyOf(values);
    }

    private int values() {
        return table.oneLine()
                ? part.rows().size() * part.columns().size()
                : part.columns().size();
    }

    private HeadCell head(String text, Scope scope, int rowspan, int colspan) {
        return new HeadCell(ids + ++drawn, text, scope, rowspan, colspan);
    }

    private List<FormFile.Node> columnsUnderRows(List<FormFile.Node> rows) {
        return rows.stream()
                .map(row -> new FormFile.Node(
                        row.key(),
                        row.label(),
                        row.name(),
                        row.accepted(),
                        row.variants(),
                        "",
                        row.rows().isEmpty() ? part.file().columns() : columnsUnderRows(row.rows()),
                        List.of()))
                .toList();
    }

    private static int depth(List<FormFile.Node> nodes) {
        return nodes.stream().mapToInt(node -> 1 + depth(node.children())).max().orElse(0);
    }

    private static int leaves(FormFile.Node node) {
        return node.children().isEmpty()
                ? 1
                : node.children().stream().mapToInt(BlockLayout::leaves).sum();
    }
}
