package org.qianfa.document.sheet;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.qianfa.document.Paper;
import org.qianfa.document.page.CellGrid;
import org.qianfa.document.page.PlacedCell;
import org.qianfa.document.page.TableCell;
import org.qianfa.document.sheet.SheetStyles.Kind;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;

/** A table of the form in a sheet: its cells where the form draws them, its totals as formulas. */
final class FormTableSheet {
    private static final int MOST_DIGITS = 15;
    private final XSSFSheet sheet;
    private final SheetCellWriter cells;
    private final Paper paper;
    private final int first;
    private final Map<CellKey, String> cellReferences = new TreeMap<>();

    /** @param first line of the sheet in which it begins */
    FormTableSheet(XSSFSheet sheet, SheetCellWriter cells, Paper paper, int first) {
        this.sheet = sheet;
        this.cells = cells;
        this.paper = paper;
        this.first = first;
    }

    /** Where each cell stands, as a formula names it. */
    Map<CellKey, String> cellReferences() {
        return cellReferences;
    }

    /** @return how many lines it takes up */
    int write(TableForm table) {
        var grid = CellGrid.of(table);
        for (var placed : grid.cells()) {
            switch (placed.cell()) {
                case TableCell.Head(var head) ->
                    cells.text(
                            first + placed.line(),
                            placed.column(),
                            head.text(),
                            head.scope() == HeadCell.Scope.ROW || head.scope() == HeadCell.Scope.ROWGROUP
                                    ? Kind.LABEL
                                    : Kind.HEAD);
                case TableCell.Value(var value) -> value(placed, value);
            }
            cells.merge(first, placed);
        }
        if (grid.heads() > 0) sheet.setRepeatingRows(new CellRangeAddress(first, first + grid.heads() - 1, -1, -1));
        totals(table);
        return grid.height();
    }

    private void value(PlacedCell<TableCell> placed, ValueCell value) {
        var line = first + placed.line();
        var kind = value.computed() ? Kind.TOTAL : Kind.INPUT;
        var text = paper.value(value.key());
        var number = value.type().number(text).filter(found -> found.precision() <= MOST_DIGITS);
        number.ifPresentOrElse(
                found -> cells.number(line, placed.column(), found, kind),
                () -> cells.text(line, placed.column(), text, kind));
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
