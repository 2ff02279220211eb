package org.qianfa.fence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qianfa.intake.source.Source;

/** A block of a source on its way through the fence: a line where it has a text, else a table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record BlockMessage(
        @Nullable String text,
        int level,
        int height,
        int width,
        @Nullable List<CellMessage> cells) {
    /** Of a table, most of them blank. */
    private static final int MOST_PLACES = 20_000_000;

    record CellMessage(int line, int column, int lineSpan, int columnSpan, String text) {}

    static BlockMessage of(Source.Block block) {
        return switch (block) {
            case Source.Line line -> new BlockMessage(line.text(), line.level(), 0, 0, null);
            case Source.Grid grid ->
                new BlockMessage(
                        null,
                        0,
                        grid.height(),
                        grid.width(),
                        grid.cells().stream()
                                .map(cell -> new CellMessage(
                                        cell.line(), cell.column(), cell.lineSpan(), cell.columnSpan(), cell.text()))
                                .toList());
        };
    }

    /** @throws IllegalArgumentException where it is a table with cells outside itself, or none */
    Source.Block block() {
        if (text != null) return new Source.Line(text, level);
        if (cells == null || (long) height * width > MOST_PLACES) throw new IllegalArgumentException("not a table");
        return new Source.Grid(height, width, cells.stream().map(this::cell).toList());
    }

    private Source.Cell cell(CellMessage cell) {
        if (cell.line() < 0 || cell.line() >= height || cell.column() < 0 || cell.column() >= width)
            throw new IllegalArgumentException("a cell outside its table");
        return new Source.Cell(cell.line(), cell.column(), cell.lineSpan(), cell.columnSpan(), cell.text());
    }
}
