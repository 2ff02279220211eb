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

    private final TreeMap<Integer, List<Source.Spot>> lines = new TreeMap<>();
    private final List<Source.Block> pieces = new ArrayList<>();
    private final List<Source.Spot> table = new ArrayList<>();

    private FramedText(Source.Grid grid) {
        for (var spot : grid.spots())
            lines.computeIfAbsent(spot.line(), _ -> new ArrayList<>()).add(spot);
    }

    static List<Source.Block> pieces(Source.Grid grid) {
        return new FramedText(grid).apart();
    }

    private List<Source.Block> apart() {
        var inText = true;
        for (var line : lines.entrySet()) {
            var spots = line.getValue();
            if (spots.stream().allMatch(spot -> spot.text().isEmpty() && spot.lines() == 1)) continue;
            inText = whole(line.getKey(), spots)
                    && (isText(spots.getFirst().text()) || (inText && !captions(line.getKey(), spots)));
            if (!inText) {
                table.addAll(spots);
                continue;
            }
            endTable();
            spots.getFirst().text().lines().forEach(text -> pieces.add(new Source.Line(text)));
        }
        endTable();
        return pieces;
    }

    /** Whether one text is all there is in the line, and nothing hangs into it from above or out of it. */
    private boolean whole(int line, List<Source.Spot> spots) {
        return spots.size() == 1
                && spots.getFirst().lines() == 1
                && table.stream().noneMatch(spot -> spot.line() + spot.lines() > line);
    }

    private static boolean isText(String text) {
        return text.length() > LONG
                || text.indexOf('\n') >= 0
                || HEADING.matcher(text).matches();
    }

    /** A short line right above lines of several cells belongs to them: 第二十条第（一）项. */
    private boolean captions(int line, List<Source.Spot> spots) {
        var text = spots.getFirst().text();
        var below = lines.higherEntry(line);
        return below != null
                && below.getValue().size() > 1
                && !TITLE.matcher(text).matches();
    }

    private void endTable() {
        var making = new GridBuilder();
        for (var spot : table) making.at(spot.line(), spot.column(), spot.lines(), spot.columns(), spot.text());
        making.grid().ifPresent(pieces::add);
        table.clear();
    }
}
