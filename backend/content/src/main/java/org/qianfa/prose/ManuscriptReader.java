package org.qianfa.prose;

import static org.qianfa.prose.ManuscriptJson.unknown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;
import org.qianfa.prose.ManuscriptJson.Limit;
import org.qianfa.text.PlainText;
import tools.jackson.databind.JsonNode;

/** Holds one document against the schema; what the schema does not name is refused, never passed over. */
final class ManuscriptReader {
    private static final Pattern CELL = Pattern.compile("[0-9]{1,3}/[A-Za-z0-9]{1,64}/[A-Za-z0-9]{1,64}");
    private static final int LONGEST_VALUE = 64;
    private int characters;

    Manuscript read(JsonNode document) {
        if (!type(document).equals("doc")) throw unknown(type(document));
        allowOnly(document, Set.of("type", "content", "attrs"));
        Limit.BLOCKS.require(children(document).size());
        return Manuscript.of(readChildren(document, this::block));
    }

    private Block block(JsonNode node) {
        return switch (type(node)) {
            case "heading" -> {
                allowOnly(node, Set.of("type", "content", "attrs"));
                var level = wholeNumber(node, "level");
                if (level < 1 || level > Heading.LEVELS) throw unknown("heading " + level);
                yield new Heading(level, inlines(node));
            }
            case "paragraph" -> paragraph(node);
            case "table" -> table(node);
            case String other -> throw unknown(other);
        };
    }

    private Paragraph paragraph(JsonNode node) {
        if (!type(node).equals("paragraph")) throw unknown(type(node));
        allowOnly(node, Set.of("type", "content", "attrs"));
        return new Paragraph(inlines(node));
    }

    private SimpleTable table(JsonNode node) {
        allowOnly(node, Set.of("type", "content", "attrs"));
        Limit.ROWS.require(children(node).size());
        var rows = readChildren(node, this::row);
        if (rows.isEmpty()) throw unknown("table");
        TableGridCheck.require(rows);
        return new SimpleTable(rows);
    }

    private Row row(JsonNode node) {
        if (!type(node).equals("table_row")) throw unknown(type(node));
        Limit.COLUMNS.require(children(node).size());
        return new Row(readChildren(node, this::cell));
    }

    private Cell cell(JsonNode node) {
        var head =
                switch (type(node)) {
                    case "table_header" -> true;
                    case "table_cell" -> false;
                    case String other -> throw unknown(other);
                };
        return new Cell(
                head,
                withinLimit(wholeNumber(node, "rowspan"), Limit.ROWS),
                withinLimit(wholeNumber(node, "colspan"), Limit.COLUMNS),
                readChildren(node, this::paragraph));
    }

    private static int withinLimit(int span, Limit limit) {
        if (span < 1) throw unknown("span " + span);
        limit.require(span);
        return span;
    }

    /** Neighbours of one appearance are one run, so that equal manuscripts are equal. */
    private List<Inline> inlines(JsonNode node) {
        var inlines = new ArrayList<Inline>();
        for (var child : children(node)) {
            var inline = inline(child);
            if (inline instanceof Run(var text, var bold)
                    && !inlines.isEmpty()
                    && inlines.getLast() instanceof Run(var before, var wasBold)
                    && bold == wasBold) inlines.set(inlines.size() - 1, new Run(before + text, bold));
            else inlines.add(inline);
        }
        return inlines;
    }

    private Inline inline(JsonNode node) {
        var bold = bold(node);
        return switch (type(node)) {
            case "text" -> {
                allowOnly(node, Set.of("type", "text", "marks"));
                var text = PlainText.requirePlain(string(node, "text"));
                if (text.isEmpty() || text.indexOf('\n') >= 0) throw unknown("text");
                countCharacters(text.length());
                yield new Run(text, bold);
            }
            case "fact" -> {
                allowOnly(node, Set.of("type", "attrs", "marks"));
                var attributes = node.path("attrs");
                var cell = string(attributes, "cell");
                if (!CELL.matcher(cell).matches()) throw unknown("fact");
                var value = attributes.path("value").isString()
                        ? attributes.path("value").stringValue()
                        : "";
                if (value.length() > LONGEST_VALUE || value.indexOf('\n') >= 0) throw unknown("fact");
                countCharacters(value.length());
                yield new Fact(cell, PlainText.requirePlain(value), bold);
            }
            case String other -> throw unknown(other);
        };
    }

    private void countCharacters(int more) {
        characters += more;
        Limit.CHARACTERS.require(characters);
    }

    private static boolean bold(JsonNode node) {
        var marks = node.path("marks");
        if (marks.isMissingNode()) return false;
        if (!marks.isArray() || marks.size() != 1) throw unknown("marks");
        if (!type(marks.get(0)).equals("bold")) throw unknown(type(marks.get(0)));
        return true;
    }

    private static String type(JsonNode node) {
        return string(node, "type");
    }

    private static String string(JsonNode node, String name) {
        if (!node.path(name).isString()) throw unknown(name);
        return node.path(name).stringValue();
    }

    private static int wholeNumber(JsonNode node, String name) {
        var found = node.path("attrs").path(name);
        if (!found.isIntegralNumber() || !found.canConvertToInt()) throw unknown(name);
        return found.intValue();
    }

    private static void allowOnly(JsonNode node, Set<String> known) {
        node.propertyNames().forEach(name -> {
            if (!known.contains(name)) throw unknown(name);
        });
    }

    private static JsonNode children(JsonNode node) {
        var content = node.path("content");
        if (!content.isMissingNode() && !content.isArray()) throw unknown("content");
        return content;
    }

    private static <T> List<T> readChildren(JsonNode node, Function<JsonNode, T> read) {
        var all = new ArrayList<T>();
        for (var child : children(node)) all.add(read.apply(child));
        return all;
    }
}
