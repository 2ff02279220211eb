package org.qianfa.prose;

import java.util.List;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Names of every object in the order of the alphabet, as RFC 8785 wants them. */
final class ManuscriptWriter {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private ManuscriptWriter() {}

    static ObjectNode node(Manuscript manuscript) {
        return parent(
                "doc",
                null,
                manuscript.blocks().stream().map(ManuscriptWriter::node).toList());
    }

    private static ObjectNode node(Block block) {
        return switch (block) {
            case Heading(var level, var inlines) ->
                parent("heading", NODES.objectNode().put("level", level), inlines(inlines));
            case Paragraph paragraph -> paragraph(paragraph);
            case SimpleTable(var rows) ->
                parent("table", null, rows.stream().map(ManuscriptWriter::node).toList());
        };
    }

    private static ObjectNode paragraph(Paragraph paragraph) {
        return parent("paragraph", null, inlines(paragraph.inlines()));
    }

    private static ObjectNode node(Row row) {
        return parent(
                "table_row",
                null,
                row.cells().stream().map(ManuscriptWriter::node).toList());
    }

    private static ObjectNode node(Cell cell) {
        return parent(
                cell.head() ? "table_header" : "table_cell",
                NODES.objectNode().put("colspan", cell.colspan()).put("rowspan", cell.rowspan()),
                cell.paragraphs().stream().map(ManuscriptWriter::paragraph).toList());
    }

    private static List<ObjectNode> inlines(List<Inline> inlines) {
        return inlines.stream().map(ManuscriptWriter::node).toList();
    }

    private static ObjectNode node(Inline inline) {
        return switch (inline) {
            case Run(var text, var bold) ->
                marked(NODES.objectNode(), bold).put("text", text).put("type", "text");
            case Fact(var cell, var value, var bold) -> {
                var fact = NODES.objectNode();
                fact.set("attrs", NODES.objectNode().put("cell", cell).put("value", value));
                yield marked(fact, bold).put("type", "fact");
            }
        };
    }

    private static ObjectNode marked(ObjectNode node, boolean bold) {
        if (bold) node.set("marks", NODES.arrayNode().add(NODES.objectNode().put("type", "bold")));
        return node;
    }

    private static ObjectNode parent(
            String type, @org.jspecify.annotations.Nullable ObjectNode attributes, List<ObjectNode> children) {
        var node = NODES.objectNode();
        if (attributes != null) node.set("attrs", attributes);
        if (!children.isEmpty()) {
            ArrayNode content = NODES.arrayNode();
            children.forEach(content::add);
            node.set("content", content);
        }
        return node.put("type", type);
    }
}
