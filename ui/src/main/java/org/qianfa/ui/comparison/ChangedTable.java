package org.qianfa.ui.comparison;

import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.qianfa.comparison.BlockChange;
import org.qianfa.comparison.CellChange;
import org.qianfa.comparison.DiffSpan;
import org.qianfa.comparison.RowChange;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.SimpleTable;

/** A table that the writer made, with its changes in its cells. */
final class ChangedTable {
    private final InlineMarks marks;

    ChangedTable(InlineMarks marks) {
        this.marks = marks;
    }

    Element draw(BlockChange.Table table) {
        return scroll("changed", table.rows().stream().map(this::row).toList());
    }

    /** All of it as it is, under one style. */
    Element draw(SimpleTable table, String styles) {
        return scroll(
                styles,
                table.rows().stream()
                        .map(row -> Html.of(
                                "tr",
                                "",
                                row.cells().stream()
                                        .map(cell -> spans(cell)
                                                .appendChild(
                                                        paragraphs(cell, styles).toArray(Element[]::new)))
                                        .toList()))
                        .toList());
    }

    private List<Element> paragraphs(Cell cell, String styles) {
        return cell.paragraphs().stream()
                .map(paragraph -> paragraph(paragraph, styles))
                .toList();
    }

    private Element paragraph(Paragraph paragraph, String styles) {
        if (paragraph.inlines().isEmpty()) return new Element("p");
        return switch (styles) {
            case "added" -> new Element("p").appendChild(marks.inserted(paragraph.inlines()));
            case "removed" -> new Element("p").appendChild(marks.deleted(paragraph.inlines()));
            default -> Html.of("p", "", marks.inlines(paragraph.inlines()));
        };
    }

    private static Element scroll(String styles, List<Element> rows) {
        var body = Html.of("tbody", "", rows);
        return Html.of("div", "table-scroll " + styles).appendChild(new Element("table").appendChild(body));
    }

    private Element row(RowChange row) {
        return Html.of(
                "tr",
                row.presence().name().toLowerCase(Locale.ROOT),
                row.cells().stream().map(this::cell).toList());
    }

    private Element cell(CellChange change) {
        var drawn = change.shown().map(ChangedTable::spans).orElseGet(() -> new Element("td"));
        change.paragraphs().forEach(paragraph -> drawn.appendChild(paragraphs(paragraph)));
        if (!change.changed()) return drawn;
        return Html.place(drawn.setAttribute("class", "changed"));
    }

    private Element[] paragraphs(BlockChange change) {
        return switch (change) {
            case BlockChange.SplitOrJoined parted ->
                parted.spans().stream().map(this::paragraph).toArray(Element[]::new);
            default -> new Element[] {paragraph(change)};
        };
    }

    private Element paragraph(List<DiffSpan> spans) {
        return Html.of("p", "", withoutPlaces(marks.runs(spans)));
    }

    private Element paragraph(BlockChange change) {
        return switch (change) {
            case BlockChange.Added(var block) -> paragraph((Paragraph) block, "added");
            case BlockChange.Removed(var block) -> paragraph((Paragraph) block, "removed");
            case BlockChange.MovedAway(var block, var move) -> paragraph((Paragraph) block, "removed");
            case BlockChange.MovedHere(var block, var spans, var move) -> paragraph((Paragraph) block, "added");
            case BlockChange.Rewritten rewritten -> paragraph(rewritten.spans());
            case BlockChange.SplitOrJoined parted -> throw new IllegalStateException("it is several");
            case BlockChange.Same(var block) -> Html.of("p", "", marks.inlines(block.inlines()));
            case BlockChange.Table table -> throw new IllegalStateException("no table stands in a cell of another one");
        };
    }

    /** The cell is the place; what was changed within it is not one more. */
    private static List<Element> withoutPlaces(List<Element> runs) {
        return runs.stream()
                .peek(run -> {
                    if (!run.isTextNode()) run.removeAttribute("data-place").removeAttribute("tabindex");
                })
                .collect(Collectors.toList());
    }

    private static Element spans(Cell cell) {
        var drawn = new Element(cell.head() ? "th" : "td");
        if (cell.head()) drawn.setAttribute("scope", "col");
        if (cell.rowspan() > 1) drawn.setAttribute("rowspan", Integer.toString(cell.rowspan()));
        if (cell.colspan() > 1) drawn.setAttribute("colspan", Integer.toString(cell.colspan()));
        return drawn;
    }
}
