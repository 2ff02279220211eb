package org.qianfa.form.file;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.form.table.CellType;
import org.qianfa.form.table.ColumnForm;
import org.qianfa.form.table.RowForm;

/** Rows and columns of a table as read and found sound, before the rules and the drawing. */
record TableShape(FormFile.Table file, List<Part> parts) {
    /** A block's rows and columns. */
    record Part(FormFile.Block file, List<RowForm> rows, List<ColumnForm> columns) {
        List<String> rowKeys() {
            return rows.stream().map(RowForm::key).toList();
        }

        List<String> columnKeys() {
            return columns.stream().map(ColumnForm::key).toList();
        }
    }

    int number() {
        return file.number();
    }

    boolean oneLine() {
        return file.layout().equals("oneLine");
    }

    static TableShape read(FormFile.Table table, Map<String, CellType> types) {
        var where = "table " + table.number();
        FormRequirements.that(table.number() > 0, where + ": a number above 0 is needed");
        FormRequirements.that(!table.caption().isBlank(), where + ": no caption");
        FormRequirements.that(!table.blocks().isEmpty(), where + ": no blocks");
        FormRequirements.that(
                table.layout().isEmpty() || table.layout().equals("oneLine"),
                where + ": layout is oneLine or left out, not " + table.layout());
        var parts = table.blocks().stream()
                .map(block -> part(block, table, types, where))
                .toList();
        var names = new HashSet<String>();
        for (var part : parts)
            for (var row : part.rows())
                for (var column : part.columns())
                    FormRequirements.that(
                            names.add(column.name() + "，" + row.name()),
                            where + ": two cells are both called " + column.name() + "，" + row.name()
                                    + "; give one of them a name");
        var rowKeys = parts.stream().flatMap(part -> part.rowKeys().stream()).toList();
        FormRequirements.different(rowKeys, where + ": row key");
        return new TableShape(table, parts);
    }

    private static Part part(FormFile.Block block, FormFile.Table table, Map<String, CellType> types, String where) {
        List<RowForm> rows = leaves(
                block.rows(),
                FormFile.Node::rows,
                where + ", rows",
                node -> new RowForm(node.key(), node.label(), name(node), node.accepted(), node.variants()));
        List<ColumnForm> columns = leaves(
                block.columns(),
                FormFile.Node::columns,
                where + ", columns",
                node -> new ColumnForm(
                        node.key(),
                        node.label(),
                        name(node),
                        node.accepted(),
                        node.variants(),
                        type(node, table, types, where)));
        FormRequirements.different(columns.stream().map(ColumnForm::key).toList(), where + ": column key");
        return new Part(block, rows, columns);
    }

    private static CellType type(FormFile.Node node, FormFile.Table table, Map<String, CellType> types, String where) {
        var name = node.type().isEmpty() ? table.type() : node.type();
        return Optional.ofNullable(types.get(name))
                .orElseThrow(() -> new IllegalArgumentException(
                        where + ", column " + node.key() + ": there is no type “" + name + "”"));
    }

    private static String name(FormFile.Node node) {
        return node.name().isEmpty() ? node.label() : node.name();
    }

    private static <T> List<T> leaves(
            List<FormFile.Node> nodes,
            Function<FormFile.Node, List<FormFile.Node>> children,
            String where,
            Function<FormFile.Node, T> form) {
        FormRequirements.that(!nodes.isEmpty(), where + ": none");
        var found = new ArrayList<T>();
        for (var node : nodes) {
            var here = where + " “" + node.label() + "”";
            FormRequirements.that(!node.label().isBlank(), where + ": “" + node.key() + "” has no label");
            if (node.key().isEmpty()) {
                FormRequirements.that(!children.apply(node).isEmpty(), here + ": neither a key nor parts");
                found.addAll(leaves(children.apply(node), children, here, form));
            } else {
                FormRequirements.that(node.children().isEmpty(), here + ": a key and parts at once");
                FormRequirements.that(
                        node.key().matches("[a-z][A-Za-z0-9]{0,39}"),
                        here + ": the key “" + node.key() + "” is not lowerCamel of at most 40 letters");
                found.add(form.apply(node));
            }
        }
        return found;
    }
}
