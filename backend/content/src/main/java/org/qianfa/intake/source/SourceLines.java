package org.qianfa.intake.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.text.Spaces;

/** All lines of a document in their order, those of its tables among them. */
public final class SourceLines {
    private SourceLines() {}

    public static List<SourceLine> split(Source source) {
        var lines = new ArrayList<SourceLine>();
        var typed = new ArrayList<String>();
        var grids = 0;
        for (var block : source.blocks())
            switch (block) {
                case Source.Line line when line.level() == 0 -> typed.add(line.text());
                case Source.Line heading -> {
                    lines.addAll(DelimitedLines.sourceLines(typed));
                    typed.clear();
                    lines.add(SourceLine.ofText(heading.text()).atLevel(heading.level()));
                }
                case Source.Grid grid -> {
                    lines.addAll(DelimitedLines.sourceLines(typed));
                    typed.clear();
                    lines.addAll(lines(grid, ++grids));
                }
            }
        lines.addAll(DelimitedLines.sourceLines(typed));
        return lines;
    }

    private static List<SourceLine> lines(Source.Grid grid, int number) {
        var byLine = new TreeMap<Integer, List<LineField>>();
        grid.cells().stream()
                .sorted(Comparator.comparingInt(Source.Cell::column))
                .forEach(cell -> byLine.computeIfAbsent(cell.line(), _ -> new ArrayList<>())
                        .add(field(cell)));
        return byLine.values().stream()
                .map(fields -> line(fields, grid, number))
                .toList();
    }

    private static SourceLine line(List<LineField> fields, Source.Grid grid, int number) {
        var text = fields.stream().map(LineField::text).collect(Collectors.joining("\t"));
        return new SourceLine(text, fields, true, number, grid.width(), false);
    }

    private static LineField field(Source.Cell cell) {
        var text = Spaces.strip(cell.text().replaceAll("[\\t\\n\\r]", " "));
        return LineField.of(text, cell.column(), cell.column() + cell.columnSpan(), cell.lineSpan());
    }
}
