package org.qianfa.intake.pdf;

import java.util.ArrayList;
import java.util.List;
import org.qianfa.intake.source.GridBuilder;
import org.qianfa.intake.source.Source;
import org.qianfa.intake.source.SourceBuilder;

/** A table of a PDF, perhaps over several pages. */
final class PdfTable {
    private final RuledTable first;
    private final List<Source.Cell> cells;
    private RuledTable last;
    private int height;

    PdfTable(PdfPage.Table table) {
        this.first = table.ruled();
        this.last = table.ruled();
        this.cells = new ArrayList<>(table.cells());
        this.height = first.height();
    }

    /** Takes the table over where it goes on with this one; heads said again on the new page are left out. */
    boolean continuesWith(PdfPage.Table next) {
        if (!last.continuesIn(next.ruled())) return false;
        var again = 0;
        while (again < next.ruled().height() - 1 && line(next.cells(), again).equals(line(cells, again))) again++;
        for (var cell : next.cells())
            if (cell.line() >= again)
                cells.add(new Source.Cell(
                        cell.line() - again + height, cell.column(), cell.lineSpan(), cell.columnSpan(), cell.text()));
        height += next.ruled().height() - again;
        last = next.ruled();
        return true;
    }

    private static List<Source.Cell> line(List<Source.Cell> cells, int line) {
        return cells.stream()
                .filter(cell -> cell.line() == line)
                .sorted(java.util.Comparator.comparing(Source.Cell::column))
                .toList();
    }

    void writeTo(SourceBuilder source) {
        var grid = new GridBuilder();
        for (var cell : cells) grid.cellAt(cell.line(), cell.column(), cell.lineSpan(), cell.columnSpan(), cell.text());
        grid.build().ifPresent(source::addTable);
    }
}
