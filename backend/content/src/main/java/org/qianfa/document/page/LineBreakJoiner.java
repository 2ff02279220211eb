package org.qianfa.document.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Inline.Run;

/**
 * The same words in as few pieces as their appearance allows, where no piece begins with a mark that must not begin a line or ends with one
 * that must not end it: lines are broken between pieces without asking (避头尾).
 */
public final class LineBreakJoiner {
    private LineBreakJoiner() {}

    public static SectionLine of(SectionLine line) {
        return switch (line) {
            case SectionLine.Heading(var level, var depth, var inlines) ->
                new SectionLine.Heading(level, depth, of(inlines));
            case SectionLine.Text(var level, var lead, var rest) -> {
                var taken = leading(InlineText.read(rest));
                var first = Stream.concat(lead.stream(), InlineText.before(rest, taken).stream())
                        .toList();
                yield lead.isEmpty()
                        ? new SectionLine.Text(level, lead, of(rest))
                        : new SectionLine.Text(level, of(first), of(InlineText.after(rest, taken)));
            }
            case SectionLine.Grid(var table) ->
                new SectionLine.Grid(new SimpleTable(table.rows().stream()
                        .map(row -> new Row(
                                row.cells().stream().map(LineBreakJoiner::of).toList()))
                        .toList()));
        };
    }

    private static Cell of(Cell cell) {
        return new Cell(
                cell.head(),
                cell.rowspan(),
                cell.colspan(),
                cell.paragraphs().stream()
                        .map(paragraph -> new Paragraph(of(paragraph.inlines())))
                        .toList());
    }

    static List<Inline> of(List<Inline> inlines) {
        var joined = new ArrayList<Run>();
        for (var inline : inlines) {
            var text = inline.text();
            if (!joined.isEmpty()) {
                var before = joined.removeLast();
                var end = before.text().length() - leaning(before.text());
                text = before.text().substring(end) + text;
                var start = inline.bold() == before.bold() ? text.length() : leading(text);
                var kept = before.text().substring(0, end) + text.substring(0, start);
                text = text.substring(start);
                if (!kept.isEmpty()) joined.add(new Run(kept, before.bold()));
            }
            if (!text.isEmpty()) joined.add(new Run(text, inline.bold()));
        }
        return List.copyOf(joined);
    }

    /** How many marks at the beginning belong to what stands before. */
    private static int leading(String text) {
        var at = 0;
        while (at < text.length() && !LineBreakMarks.mayBegin(text.charAt(at))) at++;
        return at;
    }

    /** How many marks at the end belong to what comes next. */
    private static int leaning(String text) {
        var at = text.length();
        while (at > 0 && !LineBreakMarks.mayEnd(text.charAt(at - 1))) at--;
        return text.length() - at;
    }
}
