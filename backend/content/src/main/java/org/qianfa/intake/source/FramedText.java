package org.qianfa.intake.source;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Many reports stand in one big frame: headings and prose in lines with a single cell, tables between them. Takes such a frame apart into lines
 * and the tables proper.
 */
final class FramedText {
    private static final Pattern HEADING = Pattern.compile("(第?[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]).*");
    private static final Pattern TITLE = Pattern.compile(".*(报告|年报)");
    private static final int LONG = 40;

    private final TreeMap<Integer, List<Source.Cell>> lines = new TreeMap<>();
    private final List<Source.Block> blocks = new ArrayList<>();
    private final List<Source.Cell> table = new ArrayList<>();

    private FramedText(Source.Grid grid) {
        for (var cell : grid.cells())
            lines.computeIfAbsent(cell.line(), _ -> new ArrayList<>()).add(cell);
    }

    static List<Source.Block> blocks(Source.Grid grid) {
        return new FramedText(grid).takeApart();
    }

    private List<Source.Block> takeApart() {
        var inText = true;
        for (var line : lines.entrySet()) {
            var cells = line.getValue();
            if (cells.stream().allMatch(cell -> cell.text().isEmpty() && cell.lineSpan() == 1)) continue;
            inText = isAloneInLine(line.getKey(), cells)
                    && (isText(cells.getFirst().text()) || (inText && !isCaption(line.getKey(), cells)));
            if (!inText) {
                table.addAll(cells);
                continue;
            }
            endTable();
            cells.getFirst().text().lines().forEach(text -> blocks.add(new Source.Line(text)));
        }
        endTable();
        return blocks;
    }

    /** Whether one text is all there is in the line, and nothing hangs into it from above or out of it. */
    private boolean isAloneInLine(int line, List<Source.Cell> cells) {
        return cells.size() == 1
                && cells.getFirst().lineSpan() == 1
                && table.stream().noneMatch(cell -> cell.line() + cell.lineSpan() > line);
    }

    private static boolean isText(String text) {
        return text.length() > LONG
                || text.indexOf('\n') >= 0
                || HEADING.matcher(text).matches();
    }

    /** A short line right above lines of several cells belongs to them: 第二十条第（一）项. */
    private boolean isCaption(int line, List<Source.Cell> cells) {
        var text = cells.getFirst().text();
        var below = lines.higherEntry(line);
        return below != null
                && below.getValue().size() > 1
                && !TITLE.matcher(text).matches();
    }

    private void endTable() {
        var grid = new GridBuilder();
        for (var cell : table) grid.cellAt(cell.line(), cell.column(), cell.lineSpan(), cell.columnSpan(), cell.text());
        grid.build().ifPresent(blocks::add);
        table.clear();
    }
}
