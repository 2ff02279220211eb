package org.qianfa.document.html;

import java.util.List;
import org.qianfa.document.page.ColumnWidths;
import org.qianfa.document.page.Markup;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;

/** A table of the form as a real table: caption, scopes, and every cell with the ids of its heads. */
public final class TableHtml {
    static final String BLANK = "<span class=\"blank\">空</span>";

    private final Markup html;
    private final boolean draft;

    public TableHtml(Markup html, boolean draft) {
        this.html = html;
        this.draft = draft;
    }

    /** With the widths of the columns, for what has no style sheet to say them. */
    public void writeWithWidths(TableForm table, Cells cells) {
        write(table, cells, () -> columns(html, ColumnWidths.of(table)));
    }

    void write(TableForm table, Cells cells) {
        write(table, cells, () -> {});
    }

    static void columns(Markup html, double[] shares) {
        html.raw("<colgroup>");
        for (var share : shares) html.raw("<col style=\"width: " + Math.round(share * 10000) / 100.0 + "%\"/>");
        html.raw("</colgroup>\n");
    }

    private void write(TableForm table, Cells cells, Runnable columns) {
        var caption = "t" + table.number() + "-caption";
        html.raw("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + caption + "\">\n")
                .raw("<table class=\"form\">\n<caption id=\"" + caption + "\">")
                .text(table.caption())
                .raw("</caption>\n");
        columns.run();
        var single = table.blocks().size() == 1;
        for (var block : table.blocks()) {
            html.raw(single ? "<thead>\n" : "<tbody>\n");
            for (var line : block.header()) line(line);
            if (single) html.raw("</thead>\n<tbody>\n");
            body(block, cells);
            html.raw("</tbody>\n");
        }
        html.raw("</table>\n</div>\n");
    }

    private void line(List<HeadCell> heads) {
        html.raw("<tr>");
        heads.forEach(this::head);
        html.raw("</tr>\n");
    }

    private void body(BlockForm block, Cells cells) {
        for (var line : block.lines()) {
            html.raw("<tr>");
            line.labels().forEach(this::head);
            line.values().forEach(value -> value(value, cells));
            html.raw("</tr>\n");
        }
    }

    private void head(HeadCell head) {
        if (head.text().isEmpty()) html.raw("<td" + span(head.rowspan(), head.colspan()) + "></td>");
        else
            html.raw("<th id=\"" + head.id() + "\" scope=\"" + scope(head.scope()) + "\""
                            + span(head.rowspan(), head.colspan()) + ">")
                    .text(head.text())
                    .raw("</th>");
    }

    private static String scope(HeadCell.Scope scope) {
        return switch (scope) {
            case ROW -> "row";
            case ROWGROUP -> "rowgroup";
            case COL, CORNER -> "col";
            case COLGROUP -> "colgroup";
        };
    }

    private void value(ValueCell cell, Cells cells) {
        html.raw("<td class=\"" + (cell.computed() ? "number computed" : "number") + "\" data-cell=\"" + cell.key()
                + "\" headers=\"" + String.join(" ", cell.heads()) + "\"" + span(1, cell.colspan()) + ">");
        cells.at(cell.key()).ifPresentOrElse(html::text, () -> html.raw(draft ? BLANK : ""));
        html.raw("</td>");
    }

    static String span(int rows, int columns) {
        return (rows > 1 ? " rowspan=\"" + rows + "\"" : "") + (columns > 1 ? " colspan=\"" + columns + "\"" : "");
    }
}
