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
        var placement = new Placement<TableCell>();
        for (var block : table.blocks()) {
            for (var line : block.header()) {
                line.forEach(head -> head(placement, head));
                placement.nextLine();
            }
            for (var line : block.lines()) {
                line.labels().forEach(head -> head(placement, head));
                line.values().forEach(value -> value(placement, value));
                placement.nextLine();
            }
        }
        var heads =
                table.blocks().size() == 1 ? table.blocks().getFirst().header().size() : 0;
        return placement.build(table.width(), heads);
    }

    private static void head(Placement<TableCell> placement, HeadCell head) {
        placement.place(head.rowspan(), head.colspan(), new TableCell.Head(head));
    }

    private static void value(Placement<TableCell> placement, ValueCell value) {
        placement.place(1, value.colspan(), new TableCell.Value(value));
    }

    public static CellGrid<Block.Cell> of(Block.SimpleTable table) {
        var placement = new Placement<Block.Cell>();
        for (var row : table.rows()) {
            row.cells().forEach(cell -> placement.place(cell.rowspan(), cell.colspan(), cell));
            placement.nextLine();
        }
        return placement.build(placement.width, table.headRows());
    }

    /** The cells that cover a line, from left to right; a cell of several lines is found in each of them. */
    public List<PlacedCell<C>> line(int line) {
        return cells.stream()
                .filter(cell -> cell.covers(line))
                .sorted(Comparator.comparingInt(PlacedCell::column))
                .toList();
    }

    /** Puts cells one after another into the first places that are free. */
    private static final class Placement<C> {
        private final List<PlacedCell<C>> cells = new ArrayList<>();
        private final List<Integer> freeFrom = new ArrayList<>();
        private int line;
        private int column;
        private int width;

        void place(int lines, int columns, C cell) {
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

        CellGrid<C> build(int columns, int heads) {
            return new CellGrid<>(columns, line, heads, cells);
        }
    }
}
