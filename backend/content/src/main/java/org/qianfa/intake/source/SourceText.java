package org.qianfa.intake.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Collectors;

/** A source as plain text: lines as they are, a table's lines with tabs, the places of merged cells empty. */
public final class SourceText {
    private SourceText() {}

    public static String write(Source source) {
        return source.blocks().stream()
                .map(block -> switch (block) {
                    case Source.Line line -> line.text();
                    case Source.Grid grid -> text(grid);
                })
                .collect(Collectors.joining("\n"));
    }

    private static String text(Source.Grid grid) {
        var lines = new ArrayList<String[]>();
        for (var i = 0; i < grid.height(); i++) {
            var fields = new String[grid.width()];
            Arrays.fill(fields, "");
            lines.add(fields);
        }
        for (var cell : grid.cells())
            lines.get(cell.line())[cell.column()] = cell.text().replaceAll("\\s+", " ");
        return lines.stream().map(fields -> String.join("\t", fields)).collect(Collectors.joining("\n"));
    }
}
