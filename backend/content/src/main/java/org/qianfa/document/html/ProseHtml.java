package org.qianfa.document.html;

import java.util.List;
import org.qianfa.document.page.Markup;
import org.qianfa.document.page.SectionLine;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Inline.Fact;
import org.qianfa.prose.Inline.Run;

/** A section's prose as HTML; the level of GB/T 9704 of a heading is a class, its rank among the headings of the page is its element. */
public final class ProseHtml {
    private static final int FIRST_RANK = 2;
    private static final int LAST_RANK = 6;
    private final Markup html;
    private final boolean draft;

    public ProseHtml(Markup html, boolean draft) {
        this.html = html;
        this.draft = draft;
    }

    public void write(List<SectionLine> lines) {
        lines.forEach(this::line);
    }

    private void line(SectionLine line) {
        switch (line) {
            case SectionLine.Heading(var level, var depth, var inlines) -> {
                var element = "h" + Math.min(FIRST_RANK + depth, LAST_RANK);
                html.raw("<" + element + " class=\"level-" + level + "\">");
                inlines(inlines);
                html.raw("</" + element + ">\n");
            }
            case SectionLine.Text(var level, var lead, var rest) -> {
                html.raw("<p>");
                if (!lead.isEmpty()) {
                    html.raw("<span class=\"level-" + level + "\">");
                    inlines(lead);
                    html.raw("</span>");
                }
                inlines(rest);
                html.raw("</p>\n");
            }
            case SectionLine.Grid(var table) -> table(table);
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
        var heads = table.headRows();
        if (heads > 0) rows("thead", table.rows().subList(0, heads));
        rows("tbody", table.rows().subList(heads, table.rows().size()));
        html.raw("</table>\n</div>\n");
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
