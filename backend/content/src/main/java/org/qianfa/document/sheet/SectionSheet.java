package org.qianfa.document.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qianfa.document.Paper;
import org.qianfa.document.page.CellGrid;
import org.qianfa.document.page.ColumnWidths;
import org.qianfa.document.page.InlineText;
import org.qianfa.document.page.PlacedCell;
import org.qianfa.document.page.SectionLine;
import org.qianfa.document.page.TableCell;
import org.qianfa.document.sheet.SheetStyles.Kind;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;
import org.qianfa.prose.Block;

/** A section as a sheet: its heading, its prose line by line, its table merged as the form merges it. */
final class SectionSheet {
    /** In characters, as Excel counts: what fits onto a page. */
    private static final int WIDTH = 86;

    private static final int EXCEL_UNITS = 256;
    private static final int MOST_DIGITS = 15;
    private final XSSFSheet sheet;
    private final SheetStyles styles;
    private final Paper paper;
    private final Map<CellKey, String> cellReferences = new TreeMap<>();
    private int nextRow;

    SectionSheet(XSSFSheet sheet, SheetStyles styles, Paper paper) {
        this.sheet = sheet;
        this.styles = styles;
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
        table.ifPresent(this::table);
        return cellReferences;
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
        text(nextRow, 0, text, kind);
        if (width > 1) sheet.addMergedRegion(new CellRangeAddress(nextRow, nextRow, 0, width - 1));
        nextRow++;
    }

    private XSSFCell cell(int line, int column) {
        var row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        return row.createCell(column);
    }

    private void text(int line, int column, String text, Kind kind) {
        var cell = cell(line, column);
        cell.setCellStyle(styles.text(kind, text));
        cell.setCellValue(SpreadsheetText.clean(text));
    }

    private void simple(Block.SimpleTable table) {
        var grid = CellGrid.of(table);
        for (var placed : grid.cells()) {
            var cell = placed.cell();
            text(nextRow + placed.line(), placed.column(), cell.text(), cell.head() ? Kind.HEAD : Kind.LABEL);
            merge(placed);
        }
        nextRow += grid.height();
    }

    private void table(TableForm table) {
        var grid = CellGrid.of(table);
        for (var placed : grid.cells()) {
            switch (placed.cell()) {
                case TableCell.Head(var head) ->
                    text(
                            nextRow + placed.line(),
                            placed.column(),
                            head.text(),
                            head.scope() == HeadCell.Scope.ROW || head.scope() == HeadCell.Scope.ROWGROUP
                                    ? Kind.LABEL
                                    : Kind.HEAD);
                case TableCell.Value(var value) -> value(placed, value);
            }
            merge(placed);
        }
        if (grid.heads() > 0) sheet.setRepeatingRows(new CellRangeAddress(nextRow, nextRow + grid.heads() - 1, -1, -1));
        totals(table);
        nextRow += grid.height();
    }

    private void merge(PlacedCell<?> placed) {
        if (!placed.merged()) return;
        for (var down = 0; down < placed.lines(); down++)
            for (var right = 0; right < placed.columns(); right++)
                if (down + right > 0) {
                    var style = sheet.getRow(nextRow + placed.line())
                            .getCell(placed.column())
                            .getCellStyle();
                    cell(nextRow + placed.line() + down, placed.column() + right)
                            .setCellStyle(style);
                }
        sheet.addMergedRegion(new CellRangeAddress(
                nextRow + placed.line(),
                nextRow + placed.line() + placed.lines() - 1,
                placed.column(),
                placed.column() + placed.columns() - 1));
    }

    private void value(PlacedCell<TableCell> placed, ValueCell value) {
        var line = nextRow + placed.line();
        var kind = value.computed() ? Kind.TOTAL : Kind.INPUT;
        var text = paper.value(value.key());
        var number = value.type().number(text).filter(found -> found.precision() <= MOST_DIGITS);
        if (number.isEmpty()) text(line, placed.column(), text, kind);
        else {
            var cell = cell(line, placed.column());
            cell.setCellStyle(styles.number(kind, Math.max(0, number.get().scale())));
            cell.setCellValue(number.get().doubleValue());
        }
        cellReferences.put(value.key(), new CellReference(line, placed.column()).formatAsString());
    }

    /** A total is a formula where that gives what stands there; where it does not, what stands there is left for the checks to tell. */
    private void totals(TableForm table) {
        for (var sum : SumFormula.sumsOf(paper.form(), table.number())) {
            var total = sum.right().keys().getFirst();
            var number = table.number(total, paper.content().cells());
            var parts =
                    sum.left().value(key -> table.number(key, paper.content().cells()));
            if (number.isEmpty() || parts.isEmpty() || number.get().compareTo(parts.get()) != 0) continue;
            var place = new CellReference(place(total));
            var cell = sheet.getRow(place.getRow()).getCell(place.getCol());
            if (cell.getCellType() != CellType.NUMERIC) continue;
            cell.setCellFormula(SumFormula.write(sum.left(), this::place));
            cell.setCellValue(number.get().doubleValue());
        }
    }

    private String place(CellKey key) {
        return Optional.ofNullable(cellReferences.get(key)).orElseThrow();
    }
}
