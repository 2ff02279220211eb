package org.qianfa.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jsoup.nodes.Element;
import org.qianfa.intake.source.GridBuilder;
import org.qianfa.intake.source.Source;
import org.qianfa.intake.source.SourceBuilder;
import org.qianfa.intake.source.SourceText;

/** A table of a page: a real one becomes a grid, one that only holds the layout is gone through cell by cell. */
final class PageTable {
    private static final int LONG = 600;

    private final Element table;
    private final SourceBuilder source;

    PageTable(Element table, SourceBuilder source) {
        this.table = table;
        this.source = source;
    }

    /** @param inner reads what stands in a cell of a table for layout */
    void read(Consumer<Element> inner) {
        table.children().stream()
                .filter(child -> child.normalName().equals("caption") && !source.repeatsLastLine(child.text()))
                .forEach(inner);
        var lines = lines();
        if (isLayout(lines)) lines.forEach(cells -> cells.forEach(inner));
        else grid(lines).ifPresent(source::addTable);
    }

    private List<List<Element>> lines() {
        var lines = new ArrayList<List<Element>>();
        for (var child : table.children())
            switch (child.normalName()) {
                case "tr" -> lines.add(cells(child));
                case "thead", "tbody", "tfoot" ->
                    child.children().stream()
                            .filter(line -> line.normalName().equals("tr"))
                            .forEach(line -> lines.add(cells(line)));
                default -> {}
            }
        return lines;
    }

    private static List<Element> cells(Element line) {
        return line.children().stream()
                .filter(cell ->
                        cell.normalName().equals("td") || cell.normalName().equals("th"))
                .toList();
    }

    private static boolean isLayout(List<List<Element>> lines) {
        return lines.stream().allMatch(cells -> cells.size() < 2)
                || lines.stream()
                        .flatMap(List::stream)
                        .anyMatch(cell -> cell.selectFirst("table") != null
                                || (cell.text().length() > LONG && PageBlocks.holdsBlocks(cell)));
    }

    private static java.util.Optional<Source.Grid> grid(List<List<Element>> lines) {
        var grid = new GridBuilder();
        for (var cells : lines) {
            grid.nextLine();
            for (var cell : cells) grid.addCell(lineSpan(cell), span(cell, "colspan"), text(cell));
        }
        return grid.build();
    }

    /** 0 is to the end of the table. */
    private static int lineSpan(Element cell) {
        return cell.attr("rowspan").strip().equals("0") ? 0 : span(cell, "rowspan");
    }

    private static int span(Element cell, String name) {
        var digits = cell.attr(name).strip();
        if (!digits.matches("\\d{1,9}")) return 1;
        return Math.clamp(Integer.parseInt(digits), 1, GridBuilder.MOST_COLUMNS);
    }

    /** Several paragraphs in a cell stay apart by line breaks. */
    private static String text(Element cell) {
        if (!PageBlocks.holdsBlocks(cell) && cell.selectFirst("br") == null)
            return PageLines.collapseSpaces(cell.wholeText());
        var inner = new SourceBuilder();
        new PageLines(inner).read(cell);
        return SourceText.write(inner.source());
    }
}
