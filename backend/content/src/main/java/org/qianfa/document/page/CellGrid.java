package org.qianfa.document.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;
import org.qianfa.prose.Block;

/**
 * A table as cells at their places, for files that want to be told each place.
 *
 * @param heads how many lines at the top are repeated on every page
 */
public record CellGrid<C>(int width, int height, int heads, List<PlacedCell<C>> cells) {
    public CellGrid {
        cells = List.copyOf(cells);
    }

    public static CellGrid<TableCell> of(TableForm table) {
        var laying = new Laying<TableCell>();
        for (var block : table.blocks()) {
            for (var line : block.header()) {
                line.forEach(head -> head(laying, head));
                laying.nextLine();
            }
            for (var line : block.lines()) {
                line.labels().forEach(head -> head(laying, head));
                line.values().forEach(value -> value(laying, value));
                laying.nextLine();
            }
        }
        var heads =
                table.blocks().size() == 1 ? table.blocks().getFirst().header().size() : 0;
        return laying.grid(table.width(), heads);
    }

    private static void head(Laying<TableCell> laying, HeadCell head) {
        laying.put(head.rowspan(), head.colspan(), new TableCell.Head(head));
    }

    private static void value(Laying<TableCell> laying, ValueCell value) {
        laying.put(1, value.colspan(), new TableCell.Value(value));
    }

    public static CellGrid<Block.Cell> of(Block.SimpleTable table) {
        var laying = new Laying<Block.Cell>();
        for (var row : table.rows()) {
            row.cells().forEach(cell -> laying.put(cell.rowspan(), cell.colspan(), cell));
            laying.nextLine();
        }
        return laying.grid(laying.width, table.headRows());
    }

    /** The cells that cover a line, from left to right; a cell of several lines is found in each of them. */
    public List<PlacedCell<C>> line(int line) {
        return cells.stream()
                .filter(cell -> cell.covers(line))
                .sorted(Comparator.comparingInt(PlacedCell::column))
                .toList();
    }

    /** Puts cells one after another into the first places that are free. */
    private static final class Laying<C> {
        private final List<PlacedCell<C>> cells = new ArrayList<>();
        private final List<Integer> freeFrom = new ArrayList<>();
        private int line;
        private int column;
        private int width;

        void put(int lines, int columns, C cell) {
            while (column < freeFrom.size() && freeFrom.get(column) > line) column++;
            cells.add(new PlacedCell<>(line, column, lines, columns, cell));
            for (var end = column + columns; column < end; column++) {
                if (column == freeFrom.size()) freeFrom.add(0);
                freeFrom.set(column, line + lines);
            }
            width = Math.max(width, column);
        }

        void nextLine() {
            line++;
            column = 0;
        }

        CellGrid<C> grid(int columns, int heads) {
            return new CellGrid<>(columns, line, heads, cells);
        }
    }
}
