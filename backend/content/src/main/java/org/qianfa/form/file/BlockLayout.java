package org.qianfa.form.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.BodyLine;
import org.qianfa.form.table.RowForm;
import org.qianfa.form.table.ValueCell;

/** Lays a block's trees of rows and columns out as lines of cells. */
final class BlockLayout {
    private final TableShape table;
    private final TableShape.Part part;
    private final int width;
    private final Set<CellKey> computed;
    private final HeadCells heads;
    private final HeaderLayout header;

    /** @param width how many drawn columns the whole table has */
    BlockLayout(TableShape table, int block, int width, Set<CellKey> computed) {
        this.table = table;
        this.part = table.parts().get(block);
        this.width = width;
        this.computed = computed;
        this.heads = new HeadCells(table.number(), block + 1);
        this.header = new HeaderLayout(heads, valuesInLine(), stretch());
    }

    static int width(TableShape table, TableShape.Part part) {
        return table.oneLine()
                ? part.rows().size() * part.columns().size()
                : FormFile.Node.depth(part.file().rows()) + part.columns().size();
    }

    BlockForm draw() {
        part.file().title().ifPresent(title -> header.title(title, width));
        return table.oneLine() ? rowsSideBySide() : rowsBelowEachOther();
    }

    private BlockForm rowsSideBySide() {
        header.columns(columnsUnderRows(part.file().rows()), Optional.empty());
        var values = new ArrayList<ValueCell>();
        for (var row : part.rows()) values.addAll(values(row, values.size(), List.of()));
        return block(List.of(new BodyLine(List.of(), values)), List.of());
    }

    private BlockForm rowsBelowEachOther() {
        var rows = part.file().rows();
        var corner = new HeaderLayout.Corner(part.file().corner().orElse(""), FormFile.Node.depth(rows));
        header.columns(part.file().columns(), Optional.of(corner));
        var body = new BodyLayout(heads, part.rows(), (row, labels) -> values(row, 0, labels));
        body.rows(rows);
        return block(body.lines(), body.groups());
    }

    private BlockForm block(List<BodyLine> lines, List<String> groupsOfRows) {
        return new BlockForm(
                part.file().title(),
                part.file().corner(),
                table.oneLine(),
                part.rows(),
                part.columns(),
                Stream.concat(header.groups().stream(), groupsOfRows.stream()).toList(),
                header.lines(),
                lines);
    }

    private List<ValueCell> values(RowForm row, int first, List<String> labels) {
        var values = new ArrayList<ValueCell>();
        for (var column : part.columns()) {
            var at = first + values.size();
            var key = new CellKey(table.number(), row.key(), column.key());
            var colspan = at == valuesInLine() - 1 ? 1 + stretch() : 1;
            var heads =
                    Stream.concat(labels.stream(), header.headsOf(at).stream()).toList();
            var name = column.name() + "，" + row.name();
            values.add(new ValueCell(key, name, column.type(), computed.contains(key), colspan, heads));
        }
        return List.copyOf(values);
    }

    private int valuesInLine() {
        return table.oneLine()
                ? part.rows().size() * part.columns().size()
                : part.columns().size();
    }

    /** By how many drawn columns the last one is wider, so that all blocks of a table are equally wide. */
    private int stretch() {
        return width - width(table, part);
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
}
