package org.qianfa.document.sheet;

import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qianfa.document.Paper;
import org.qianfa.document.page.CellGrid;
import org.qianfa.document.page.ColumnWidths;
import org.qianfa.document.page.InlineText;
import org.qianfa.document.page.SectionLine;
import org.qianfa.document.sheet.SheetStyles.Kind;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.TableForm;
import org.qianfa.prose.Block;

/** A section as a sheet: its heading, its prose line by line, its table merged as the form merges it. */
final class SectionSheet {
    /** In characters, as Excel counts: what fits onto a page. */
    private static final int WIDTH = 86;

    private static final int EXCEL_UNITS = 256;
    private final XSSFSheet sheet;
    private final SheetCellWriter cells;
    private final Paper paper;
    private int nextRow;

    SectionSheet(XSSFSheet sheet, SheetStyles styles, Paper paper) {
        this.sheet = sheet;
        this.cells = new SheetCellWriter(sheet, styles);
        this.paper = paper;
    }

    /** @return where each cell of its table stands, as a formula of another sheet names it */
    Map<CellKey, String> write(SectionForm section) {
        var table = paper.table(section);
        var width = table.map(TableForm::width).orElse(1);
        SheetPage.setUp(sheet, width > 10);
        widths(table.map(ColumnWidths::of).orElse(new double[] {1}));
        if (section.equals(paper.form().sections().getFirst())) line(paper.title(), Kind.TITLE, width);
        line(section.heading(), Kind.HEADING, width);
        for (var line : paper.prose(section)) line(line, width);
        return table.map(this::table).orElse(Map.of());
    }

    private void widths(double[] shares) {
        for (var i = 0; i < shares.length; i++)
            sheet.setColumnWidth(i, Math.max(5 * EXCEL_UNITS, (int) (shares[i] * WIDTH * EXCEL_UNITS)));
    }

    private void line(SectionLine line, int width) {
        switch (line) {
            case SectionLine.Heading(var level, var depth, var inlines) ->
                line(InlineText.read(inlines), Kind.HEADING, width);
            case SectionLine.Text(var level, var lead, var rest) -> {
                for (var part : CellTextSplit.split(InlineText.read(lead) + InlineText.read(rest)))
                    line(part, Kind.PROSE, width);
            }
            case SectionLine.Grid(var table) -> simple(table);
        }
    }

    private void line(String text, Kind kind, int width) {
        cells.text(nextRow, 0, text, kind);
        cells.mergeLine(nextRow++, width);
    }

    private void simple(Block.SimpleTable table) {
        var grid = CellGrid.of(table);
        for (var placed : grid.cells()) {
            var cell = placed.cell();
            cells.text(nextRow + placed.line(), placed.column(), cell.text(), cell.head() ? Kind.HEAD : Kind.LABEL);
            cells.merge(nextRow, placed);
        }
        nextRow += grid.height();
    }

    private Map<CellKey, String> table(TableForm table) {
        var drawn = new FormTableSheet(sheet, cells, paper, nextRow);
        nextRow += drawn.write(table);
        return drawn.cellReferences();
    }
}
