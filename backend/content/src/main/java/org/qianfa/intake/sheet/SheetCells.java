package org.qianfa.intake.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.file.XmlElement;
import org.qianfa.intake.source.GridBuilder;
import org.qianfa.intake.source.Source;
import org.qianfa.intake.source.SourceBuilder;

/** The cells of one sheet at their places, merged where the sheet merges them. Only what is filled counts, whatever size the sheet claims. */
final class SheetCells {
    private static final Pattern REFERENCE = Pattern.compile("\\$?([A-Z]{1,3})\\$?(\\d{1,7})");

    private final Set<Long> covered = new HashSet<>();
    private final List<Source.Spot> merged = new ArrayList<>();
    private final List<Source.Spot> cells = new ArrayList<>();
    private final Set<Integer> hiddenColumns = new HashSet<>();
    private int hiddenLines;
    private int lastLine = -1;
    private int lastColumn = -1;

    SheetCells(XmlElement sheet, SheetTexts texts) {
        sheet.at("cols").stream()
                .flatMap(columns -> columns.all("col"))
                .filter(column ->
                        column.attribute("hidden").filter("1|true"::contains).isPresent())
                .forEach(this::hide);
        var line = 0;
        for (var row :
                sheet.at("sheetData").stream().flatMap(data -> data.all("row")).toList()) {
            line = row.number("r").orElse(line + 1);
            var hidden = row.attribute("hidden").filter("1|true"::contains).isPresent();
            cells(row, line - 1, hidden, texts);
        }
        sheet.at("mergeCells").stream().flatMap(all -> all.all("mergeCell")).forEach(this::merge);
    }

    private void hide(XmlElement column) {
        var from = column.number("min").orElse(1);
        var to = Math.min(column.number("max").orElse(from), from + GridBuilder.MOST_COLUMNS);
        for (var i = from; i <= to; i++) hiddenColumns.add(i - 1);
    }

    private void cells(XmlElement row, int line, boolean hidden, SheetTexts texts) {
        var column = -1;
        for (var cell : row.all("c").toList()) {
            column = cell.attribute("r").map(SheetCells::column).orElse(column + 1);
            var text = texts.text(cell);
            if (hidden || hiddenColumns.contains(column)) {
                if (!text.isBlank()) hiddenLines++;
                continue;
            }
            cells.add(new Source.Spot(line, column, 1, 1, text));
            if (text.isBlank()) continue;
            lastLine = Math.max(lastLine, line);
            lastColumn = Math.max(lastColumn, column);
        }
    }

    boolean isEmpty() {
        return lastLine < 0;
    }

    private void merge(XmlElement merge) {
        var ends = merge.attribute("ref").orElse("").split(":", -1);
        if (ends.length != 2
                || !REFERENCE.matcher(ends[0]).matches()
                || !REFERENCE.matcher(ends[1]).matches()) return;
        var line = line(ends[0]);
        var column = column(ends[0]);
        var lines = Math.min(line(ends[1]), lastLine) - line + 1;
        var columns = Math.min(column(ends[1]), Math.max(lastColumn, column)) - column + 1;
        if (lines < 1 || columns < 1 || covered.contains(place(line, column))) return;
        if (covered.size() + (long) lines * columns > SourceBuilder.MOST_SPOTS) throw new Unreadable("intake.tooLong");
        for (var down = 0; down < lines; down++)
            for (var right = 0; right < columns; right++) covered.add(place(line + down, column + right));
        merged.add(new Source.Spot(line, column, lines, columns, ""));
    }

    void read(SourceBuilder blocks) {
        if (hiddenLines > 0) blocks.remark("intake.hiddenText", hiddenLines);
        var making = new GridBuilder();
        var first = new java.util.HashMap<Long, String>();
        for (var cell : cells) {
            if (cell.line() > lastLine || cell.column() > lastColumn) continue;
            if (!covered.contains(place(cell.line(), cell.column())))
                making.at(cell.line(), cell.column(), 1, 1, cell.text());
            else first.putIfAbsent(place(cell.line(), cell.column()), cell.text());
        }
        merged.stream()
                .sorted(Comparator.comparing(Source.Spot::line))
                .forEach(spot -> making.at(
                        spot.line(),
                        spot.column(),
                        spot.lines(),
                        spot.columns(),
                        first.getOrDefault(place(spot.line(), spot.column()), "")));
        making.grid().ifPresent(blocks::table);
    }

    private static long place(int line, int column) {
        return (long) line << 20 | column;
    }

    private static int line(String reference) {
        var found = REFERENCE.matcher(reference);
        return found.matches() ? Integer.parseInt(found.group(2)) - 1 : 0;
    }

    private static int column(String reference) {
        var found = REFERENCE.matcher(reference);
        if (!found.matches()) return 0;
        var column = 0;
        for (var letter : found.group(1).toCharArray()) column = column * 26 + letter - 'A' + 1;
        return column - 1;
    }
}
