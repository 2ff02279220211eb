package org.qianfa.intake.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.intake.Unreadable;
import org.qianfa.intake.file.XmlElement;
import org.qianfa.intake.source.GridBuilder;
import org.qianfa.intake.source.SourceBuilder;

/** A table of a Word document: the cells by the columns of its grid, merged downwards where Word says so. */
final class WordTable {
    private final XmlElement table;
    private final WordText text;
    private final Map<Integer, Cell> above = new HashMap<>();
    private final List<Cell> cells = new ArrayList<>();

    /** A cell that may still grow downwards. */
    private static final class Cell {
        private final int line;
        private final int column;
        private int columns;
        private int lines = 1;
        private final String text;

        Cell(int line, int column, int columns, String text) {
            this.line = line;
            this.column = column;
            this.columns = columns;
            this.text = text;
        }
    }

    WordTable(XmlElement table, WordText text) {
        this.table = table;
        this.text = text;
    }

    /** Whether it only holds the layout: one column, or other tables in it. */
    boolean isLayout() {
        return lines().allMatch(line -> cells(line).count() < 2)
                || lines().flatMap(WordTable::cells)
                        .flatMap(XmlElement::descendants)
                        .anyMatch(inner -> inner.isNamed("tbl"));
    }

    Stream<XmlElement> cellsInOrder() {
        return lines().flatMap(WordTable::cells);
    }

    void writeTo(SourceBuilder source) {
        var number = 0;
        for (var line : lines().toList()) line(line, number++);
        var grid = new GridBuilder();
        for (var cell : cells) grid.cellAt(cell.line, cell.column, cell.lines, cell.columns, cell.text);
        grid.build().ifPresent(source::addTable);
    }

    private void line(XmlElement line, int number) {
        var column = line.atPath("trPr", "gridBefore")
                .flatMap(before -> before.wholeNumber("val"))
                .orElse(0);
        for (var cell : cells(line).toList()) {
            var properties = cell.firstChild("tcPr");
            var width = properties
                    .flatMap(all -> all.firstChild("gridSpan"))
                    .flatMap(span -> span.wholeNumber("val"))
                    .orElse(1);
            var columns = Math.clamp(width, 1, GridBuilder.MOST_COLUMNS);
            if (column < 0 || column + columns > GridBuilder.MOST_COLUMNS) throw new Unreadable("intake.tooLong");
            var continued = properties
                    .flatMap(all -> all.firstChild("vMerge"))
                    .filter(merge -> !merge.attribute("val").orElse("").equals("restart"));
            var beside = properties
                    .flatMap(all -> all.firstChild("hMerge"))
                    .filter(merge -> !merge.attribute("val").orElse("").equals("restart"));
            if (beside.isPresent() && !cells.isEmpty()) cells.getLast().columns += columns;
            else if (continued.isEmpty() || !growsInto(column, number))
                add(new Cell(number, column, columns, text(cell)));
            column += columns;
        }
    }

    /** Lets the cell above grow into this line, where there is one right above. */
    private boolean growsInto(int column, int line) {
        var cell = Optional.ofNullable(above.get(column)).filter(one -> one.line + one.lines == line);
        cell.ifPresent(one -> one.lines++);
        return cell.isPresent();
    }

    private void add(Cell cell) {
        cells.add(cell);
        above.put(cell.column, cell);
    }

    private String text(XmlElement cell) {
        return unwrapped(cell)
                .filter(inner -> inner.isNamed("p"))
                .flatMap(paragraph -> text.lines(paragraph).stream())
                .collect(Collectors.joining("\n"));
    }

    private Stream<XmlElement> lines() {
        return unwrapped(table)
                .filter(line -> line.isNamed("tr") && line.atPath("trPr", "del").isEmpty());
    }

    private static Stream<XmlElement> cells(XmlElement line) {
        return unwrapped(line).filter(cell -> cell.isNamed("tc"));
    }

    /** The children, also those in the wrappings that Word puts around content. */
    static Stream<XmlElement> unwrapped(XmlElement parent) {
        return parent.children().stream().flatMap(child -> switch (child.name()) {
            case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> unwrapped(child);
            case "AlternateContent" -> child.children().stream().limit(1).flatMap(WordTable::unwrapped);
            default -> Stream.of(child);
        });
    }
}
