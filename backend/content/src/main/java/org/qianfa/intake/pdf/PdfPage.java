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
    record Table(RuledTable ruled, List<Source.Spot> spots) {}

    PdfPage(PageGlyphs marks) {
        this.height = marks.height();
        var ruled = RuleLineTables.tables(marks.ruleLines()).stream()
                .filter(table -> marks.glyphs().stream().anyMatch(table::holds))
                .toList();
        this.tables = ruled.stream()
                .map(table -> new Table(
                        table,
                        table.spots(marks.glyphs().stream().filter(table::holds).toList())))
                .toList();
        this.lines = new ArrayList<>(PdfLine.of(marks.glyphs().stream()
                .filter(glyph -> ruled.stream().noneMatch(table -> table.holds(glyph)))
                .toList()));
    }

    boolean isEmpty() {
        return lines.isEmpty() && tables.isEmpty();
    }

    List<PdfLine> lines() {
        return lines;
    }

    /** Lines and tables from top to bottom. */
    List<Object> inOrder() {
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

    void dropPageNumber() {
        var edges = edges();
        lines.removeIf(
                line -> edges.contains(line) && NUMBER.matcher(line.text()).matches());
    }

    void drop(List<PdfLine> repeated) {
        lines.removeAll(repeated);
    }
}
