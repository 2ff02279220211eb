package org.qianfa.prose;

import java.util.List;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.ManuscriptJson.Limit;

/** Whether the cells of a table fill a grid: no cell reaches below the last row, none lies on another, no row is wider than the first. */
final class TableGridCheck {
    private TableGridCheck() {}

    static void require(List<Row> rows) {
        var width = rows.getFirst().cells().stream()
                .mapToInt(cell -> cell.colspan())
                .sum();
        if (width == 0) throw ManuscriptJson.unknown("table");
        Limit.COLUMNS.require(width);
        var reach = new int[width];
        for (var at = 0; at < rows.size(); at++) placeRow(rows.get(at), at, rows.size(), reach);
    }

    /** @param reach for each column, the first row that is still free */
    private static void placeRow(Row row, int at, int height, int[] reach) {
        var column = 0;
        for (var cell : row.cells()) {
            while (column < reach.length && reach[column] > at) column++;
            if (column + cell.colspan() > reach.length || at + cell.rowspan() > height)
                throw ManuscriptJson.unknown("table");
            for (var end = column + cell.colspan(); column < end; column++) {
                if (reach[column] > at) throw ManuscriptJson.unknown("table");
                reach[column] = at + cell.rowspan();
            }
        }
        for (var next : reach) if (next <= at) throw ManuscriptJson.unknown("table");
    }
}
