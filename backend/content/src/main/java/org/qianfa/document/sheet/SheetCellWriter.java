package org.qianfa.document.sheet;

import java.math.BigDecimal;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qianfa.document.page.PlacedCell;
import org.qianfa.document.sheet.SheetStyles.Kind;

/** Writes styled cells of one sheet, and merges them. */
final class SheetCellWriter {
    private final XSSFSheet sheet;
    private final SheetStyles styles;

    SheetCellWriter(XSSFSheet sheet, SheetStyles styles) {
        this.sheet = sheet;
        this.styles = styles;
    }

    private XSSFCell cell(int line, int column) {
        var row = sheet.getRow(line) == null ? sheet.createRow(line) : sheet.getRow(line);
        return row.createCell(column);
    }

    void text(int line, int column, String text, Kind kind) {
        var cell = cell(line, column);
        cell.setCellStyle(styles.text(kind, text));
        cell.setCellValue(SpreadsheetText.clean(text));
    }

    void number(int line, int column, BigDecimal number, Kind kind) {
        var cell = cell(line, column);
        cell.setCellStyle(styles.number(kind, Math.max(0, number.scale())));
        cell.setCellValue(number.doubleValue());
    }

    void mergeLine(int line, int width) {
        if (width > 1) sheet.addMergedRegion(new CellRangeAddress(line, line, 0, width - 1));
    }

    /**
     * Merges a cell that is written already, so that all of it has its frame.
     *
     * @param first line of the sheet in which its table begins
     */
    void merge(int first, PlacedCell<?> placed) {
        if (!placed.merged()) return;
        for (var down = 0; down < placed.lines(); down++)
            for (var right = 0; right < placed.columns(); right++)
                if (down + right > 0) {
                    var style = sheet.getRow(first + placed.line())
                            .getCell(placed.column())
                            .getCellStyle();
                    cell(first + placed.line() + down, placed.column() + right).setCellStyle(style);
                }
        sheet.addMergedRegion(new CellRangeAddress(
                first + placed.line(),
                first + placed.line() + placed.lines() - 1,
                placed.column(),
                placed.column() + placed.columns() - 1));
    }
}
