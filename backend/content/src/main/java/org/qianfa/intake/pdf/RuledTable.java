package org.qianfa.intake.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qianfa.intake.source.Source;

/**
 * A table as its lines draw it: where no line parts two fields they are one cell.
 *
 * @param columns edges from left to right
 * @param lines edges from top to bottom
 * @param cellOfField for each field, line by line, the number of its cell
 */
@SuppressWarnings("ArrayRecordComponent") // edges of one page, never compared as a whole
record RuledTable(double[] columns, double[] lines, int[] cellOfField) {
    /** The part of a page that it takes up. */
    boolean contains(Glyph glyph) {
        return glyph.middle() > columns[0]
                && glyph.middle() < columns[columns.length - 1]
                && glyph.centre() > lines[0]
                && glyph.centre() < lines[lines.length - 1];
    }

    int height() {
        return lines.length - 1;
    }

    int width() {
        return columns.length - 1;
    }

    /** Whether a table on the next page has the same columns, so that it goes on there. */
    boolean continuesIn(RuledTable next) {
        if (columns.length != next.columns.length) return false;
        for (var i = 0; i < columns.length; i++) if (Math.abs(columns[i] - next.columns[i]) > 3) return false;
        return true;
    }

    List<Source.Cell> cells(List<Glyph> glyphs) {
        Map<Integer, List<Glyph>> texts = new HashMap<>();
        for (var glyph : glyphs) {
            var field = field(lines, glyph.centre()) * width() + field(columns, glyph.middle());
            texts.computeIfAbsent(cellOfField[field], _ -> new ArrayList<>()).add(glyph);
        }
        Map<Integer, int[]> extents = new HashMap<>();
        for (var field = 0; field < cellOfField.length; field++) {
            var line = field / width();
            var column = field % width();
            var extent = extents.computeIfAbsent(cellOfField[field], _ -> new int[] {line, column, line, column});
            extent[2] = Math.max(extent[2], line);
            extent[3] = Math.max(extent[3], column);
        }
        return extents.entrySet().stream()
                .map(one -> new Source.Cell(
                        one.getValue()[0],
                        one.getValue()[1],
                        one.getValue()[2] - one.getValue()[0] + 1,
                        one.getValue()[3] - one.getValue()[1] + 1,
                        PdfLine.cellText(PdfLine.linesOf(texts.getOrDefault(one.getKey(), List.of())))))
                .toList();
    }

    private static int field(double[] edges, double at) {
        var field = 0;
        while (field < edges.length - 2 && at > edges[field + 1]) field++;
        return field;
    }
}
