package org.qianfa.document;

import java.util.List;
import java.util.stream.IntStream;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;

/** A section's prose as HTML; the level of GB/T 9704 of a heading is a class, its rank among the headings of the page is its element. */
final class ProseHtml {
    private static final int FIRST_RANK = 2;
    private static final int LAST_RANK = 6;
    private final Markup html;
    private final boolean draft;

    ProseHtml(Markup html, boolean draft) {
        this.html = html;
        this.draft = draft;
    }

    void write(List<Line> lines) {
        lines.forEach(this::line);
    }

    private void line(Line line) {
        switch (line) {
            case Line.Heading(var level, var depth, var inlines) -> {
                var element = "h" + Math.min(FIRST_RANK + depth, LAST_RANK);
                html.raw("<" + element + " class=\"level-" + level + "\">");
                inlines(inlines);
                html.raw("</" + element + ">\n");
            }
            case Line.Text(var level, var lead, var rest) -> {
                html.raw("<p>");
                if (!lead.isEmpty()) {
                    html.raw("<span class=\"level-" + level + "\">");
                    inlines(lead);
                    html.raw("</span>");
                }
                inlines(rest);
                html.raw("</p>\n");
            }
            case Line.Grid(var table) -> table(table);
        }
    }

    private void inlines(List<Inline> inlines) {
        for (var inline : inlines)
            switch (inline) {
                case Run(var text, var bold) -> strong(bold, () -> html.text(text));
                case Fact(var cell, var value, var bold) -> strong(bold, () -> fact(cell, value));
            }
    }

    private void fact(String cell, String value) {
        html.raw("<data value=\"").text(value).raw("\" data-cell=\"").text(cell).raw("\">");
        if (value.isEmpty()) html.raw(draft ? TableHtml.BLANK : "");
        else html.text(value);
        html.raw("</data>");
    }

    private void strong(boolean bold, Runnable inside) {
        if (bold) html.raw("<strong>");
        inside.run();
        if (bold) html.raw("</strong>");
    }

    private void table(SimpleTable table) {
        html.raw("<div class=\"table-scroll\">\n<table class=\"simple\">\n");
        var heads = headRows(table);
        if (heads > 0) rows("thead", table.rows().subList(0, heads));
        rows("tbody", table.rows().subList(heads, table.rows().size()));
        html.raw("</table>\n</div>\n");
    }

    /** How many rows at the top have nothing but heads, and no cell that reaches below them; 0 where no row would be left under them. */
    static int headRows(SimpleTable table) {
        var rows = table.rows();
        var heads = (int) rows.stream()
                .takeWhile(row -> row.cells().stream().allMatch(Cell::head))
                .count();
        var reachesBelow = IntStream.range(0, heads)
                .anyMatch(at -> rows.get(at).cells().stream().anyMatch(cell -> at + cell.rowspan() > heads));
        return reachesBelow || heads == rows.size() ? 0 : heads;
    }

    private void rows(String group, List<Row> rows) {
        html.raw("<" + group + ">\n");
        for (var row : rows) {
            html.raw("<tr>");
            var column = row.cells().stream().allMatch(Cell::head);
            for (var cell : row.cells()) cell(cell, column);
            html.raw("</tr>\n");
        }
        html.raw("</" + group + ">\n");
    }

    private void cell(Cell cell, boolean column) {
        var element = cell.head() ? "th" : "td";
        html.raw("<" + element + (cell.head() ? " scope=\"" + scope(cell, column) + "\"" : "")
                + TableHtml.span(cell.rowspan(), cell.colspan()) + ">");
        var first = true;
        for (var paragraph : cell.paragraphs()) {
            if (!first) html.raw("<br/>");
            inlines(paragraph.inlines());
            first = false;
        }
        html.raw("</" + element + ">");
    }

    private static String scope(Cell cell, boolean column) {
        if (column) return cell.colspan() > 1 ? "colgroup" : "col";
        return cell.rowspan() > 1 ? "rowgroup" : "row";
    }
}
