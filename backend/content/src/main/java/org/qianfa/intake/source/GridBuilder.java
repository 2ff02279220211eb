package org.qianfa.intake.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.intake.Unreadable;

/**
 * Places cells that come line by line, as a browser does: each at the first free column, wide and high as it says. Whatever the file says of
 * spans, no two cells of the finished table overlap, none leaves it, and it has no line or column in which no cell begins.
 */
public final class GridBuilder {
    public static final int MOST_COLUMNS = 1_000;
    private static final int MOST_LINES = 20_000;

    private final List<Source.Cell> cells = new ArrayList<>();
    /** For each column, the first line in which it is free again. */
    private final Map<Integer, Integer> freeFrom = new HashMap<>();

    private int line = -1;
    private int column;

    public void nextLine() {
        if (++line >= MOST_LINES) throw new Unreadable("intake.tooLong");
        column = 0;
    }

    /** Leaves columns out, where the file says that a line begins later. */
    void skipColumns(int columns) {
        column = Math.min(MOST_COLUMNS, column + Math.max(0, columns));
    }

    /**
     * @param lines 0 for all lines that follow
     * @param columns less than 1 counts as 1
     */
    public void addCell(int lines, int columns, String text) {
        while (!isFree(column)) column++;
        if (column >= MOST_COLUMNS) throw new Unreadable("intake.tooLong");
        var width = 1;
        while (width < columns && column + width < MOST_COLUMNS && isFree(column + width)) width++;
        var height = lines < 1 ? MOST_LINES : Math.min(lines, MOST_LINES);
        place(line, column, height, width, text);
        column += width;
    }

    /** Places a cell where the file says exactly where; what is taken already stays. */
    public void cellAt(int atLine, int atColumn, int lines, int columns, String text) {
        cells.add(new Source.Cell(atLine, atColumn, lines, columns, text));
        line = Math.max(line, atLine);
    }

    /** The finished table; empty where no cell says anything. */
    public Optional<Source.Grid> build() {
        if (cells.stream().allMatch(cell -> cell.text().isBlank())) return Optional.empty();
        var lines = starts(Source.Cell::line);
        var columns = starts(Source.Cell::column);
        return Optional.of(new Source.Grid(
                lines.size(),
                columns.size(),
                cells.stream()
                        .map(cell -> new Source.Cell(
                                place(lines, cell.line()),
                                place(columns, cell.column()),
                                place(lines, cell.line() + cell.lineSpan()) - place(lines, cell.line()),
                                place(columns, cell.column() + cell.columnSpan()) - place(columns, cell.column()),
                                cell.text()))
                        .sorted(Comparator.comparing(Source.Cell::line).thenComparing(Source.Cell::column))
                        .toList()));
    }

    /** The lines or columns in which a cell begins, in order. */
    private List<Integer> starts(Function<Source.Cell, Integer> place) {
        return cells.stream().map(place).distinct().sorted().toList();
    }

    private static int place(List<Integer> begun, int at) {
        var found = Collections.binarySearch(begun, at);
        return found < 0 ? -found - 1 : found;
    }

    private boolean isFree(int at) {
        return freeFrom.getOrDefault(at, 0) <= line;
    }

    private void place(int atLine, int atColumn, int lines, int columns, String text) {
        cells.add(new Source.Cell(atLine, atColumn, lines, columns, text));
        if (cells.size() > SourceBuilder.MOST_CELLS) throw new Unreadable("intake.tooLong");
        for (var i = 0; i < columns; i++) freeFrom.put(atColumn + i, atLine + lines);
    }
}
