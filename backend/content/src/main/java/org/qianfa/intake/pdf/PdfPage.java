package org.qianfa.intake.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.intake.source.Source;

/** A page of a PDF taken apart: lines of text and ruled tables. */
final class PdfPage {
    private static final Pattern NUMBER = Pattern.compile(
            "[-—–―－·.~\\s]{0,6}(第\\s?)?\\d{1,4}\\s?(页)?(\\s?[/,，共]\\s?(共\\s?)?\\d{1,4}\\s?(页)?)?[-—–―－·.~\\s]{0,6}");
    private static final double EDGE = 0.12;

    private final double height;
    private final List<PdfLine> lines;
    private final List<Table> tables;

    /** A table and what stands in it. */
    record Table(RuledTable ruled, List<Source.Cell> cells) {}

    PdfPage(PageGlyphs glyphs) {
        this.height = glyphs.height();
        var ruled = RuleLineTables.find(glyphs.ruleLines()).stream()
                .filter(table -> glyphs.glyphs().stream().anyMatch(table::contains))
                .toList();
        this.tables = ruled.stream()
                .map(table -> new Table(
                        table,
                        table.cells(
                                glyphs.glyphs().stream().filter(table::contains).toList())))
                .toList();
        this.lines = new ArrayList<>(PdfLine.linesOf(glyphs.glyphs().stream()
                .filter(glyph -> ruled.stream().noneMatch(table -> table.contains(glyph)))
                .toList()));
    }

    boolean isEmpty() {
        return lines.isEmpty() && tables.isEmpty();
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** Lines and tables from top to bottom. */
    List<Object> linesAndTables() {
        var all = new ArrayList<Object>(lines);
        all.addAll(tables);
        all.sort(Comparator.comparingDouble(PdfPage::top));
        return all;
    }

    private static double top(Object item) {
        return item instanceof Table table ? table.ruled().lines()[0] : ((PdfLine) item).baseline();
    }

    /** The lines near the upper and lower edge, where page numbers and running heads stand. */
    List<PdfLine> edges() {
        return lines.stream()
                .filter(line -> line.baseline() < EDGE * height || line.baseline() > (1 - EDGE) * height)
                .toList();
    }

    void removePageNumber() {
        var edges = edges();
        lines.removeIf(
                line -> edges.contains(line) && NUMBER.matcher(line.text()).matches());
    }

    void remove(List<PdfLine> repeated) {
        lines.removeAll(repeated);
    }
}
