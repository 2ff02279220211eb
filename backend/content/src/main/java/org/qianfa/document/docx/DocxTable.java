package org.qianfa.document.docx;

import org.qianfa.document.Paper;
import org.qianfa.document.page.CellGrid;
import org.qianfa.document.page.ColumnWidths;
import org.qianfa.document.page.Markup;
import org.qianfa.document.page.TableCell;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;
import org.qianfa.prose.Block;

/** A table: a cell in every line that a merged cell covers, as Word wants it. */
final class DocxTable {
    /** In lines: what fits onto one page stands on one. */
    private static final int ONE_PAGE = 32;

    private static final String LEFT = "<w:jc w:val=\"left\"/>";
    private final Markup xml;
    private final int width;

    private final boolean tight;
    private boolean keptWithNext;

    /**
     * @param width in twentieths of a point
     * @param tight lines stand as close as they can, so that the longest table fits onto a landscape page
     */
    DocxTable(Markup xml, int width, boolean tight) {
        this.xml = xml;
        this.width = width;
        this.tight = tight;
    }

    void write(Paper paper, TableForm table) {
        write(CellGrid.of(table), ColumnWidths.of(table), table.caption(), cell -> {
            switch (cell) {
                case TableCell.Head(var head) -> text(head.text(), head.scope() == HeadCell.Scope.ROW ? LEFT : "");
                case TableCell.Value(var value) -> text(paper.value(value.key()), "");
            }
        });
    }

    void write(Block.SimpleTable table) {
        write(CellGrid.of(table), ColumnWidths.of(table), "", cell -> {
            for (var paragraph : cell.paragraphs()) {
                open("");
                for (var inline : paragraph.inlines()) DocxRun.write(xml, inline.text(), "", inline.bold());
                xml.raw("</w:p>");
            }
            if (cell.paragraphs().isEmpty()) text("", "");
        });
    }

    /** Writes what stands in a cell: at least one paragraph. */
    private interface Inside<C> {
        void write(C cell);
    }

    private <C> void write(CellGrid<C> grid, double[] shares, String caption, Inside<C> inside) {
        var widths = ColumnWidths.of(shares, width);
        xml.raw("<w:tbl><w:tblPr><w:tblW w:w=\"" + width + "\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblBorders>");
        for (var side : new String[] {"top", "left", "bottom", "right", "insideH", "insideV"})
            xml.raw("<w:" + side + " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        xml.raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:left w:w=\"40\" w:type=\"dxa\"/>")
                .raw("<w:right w:w=\"40\" w:type=\"dxa\"/></w:tblCellMar>");
        if (!caption.isEmpty()) xml.raw("<w:tblCaption w:val=\"").text(caption).raw("\"/>");
        xml.raw("</w:tblPr><w:tblGrid>");
        for (var column : widths) xml.raw("<w:gridCol w:w=\"" + column + "\"/>");
        xml.raw("</w:tblGrid>\n");
        for (var line = 0; line < grid.height(); line++) row(grid, line, widths, inside);
        xml.raw("</w:tbl>\n");
    }

    private <C> void row(CellGrid<C> grid, int line, int[] widths, Inside<C> inside) {
        keptWithNext = line + 1 < grid.height() && (grid.height() <= ONE_PAGE || line < grid.heads());
        xml.raw("<w:tr><w:trPr><w:cantSplit/>" + (line < grid.heads() ? "<w:tblHeader/>" : "") + "</w:trPr>");
        for (var cell : grid.line(line)) {
            var span = 0;
            for (var i = 0; i < cell.columns(); i++) span += widths[cell.column() + i];
            xml.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + span + "\" w:type=\"dxa\"/>");
            if (cell.columns() > 1) xml.raw("<w:gridSpan w:val=\"" + cell.columns() + "\"/>");
            if (cell.lines() > 1) xml.raw(cell.line() == line ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
            xml.raw("<w:vAlign w:val=\"center\"/></w:tcPr>");
            if (cell.line() == line) inside.write(cell.cell());
            else text("", "");
            xml.raw("</w:tc>");
        }
        xml.raw("</w:tr>\n");
    }

    private void open(String alignment) {
        xml.raw("<w:p><w:pPr><w:pStyle w:val=\"" + (tight ? "TableTextTight" : "TableText") + "\"/>"
                + (keptWithNext ? "<w:keepNext/>" : "") + alignment + "</w:pPr>");
    }

    private void text(String text, String alignment) {
        open(alignment);
        DocxRun.write(xml, text, "", false);
        xml.raw("</w:p>");
    }
}
