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

    public static SectionLine join(SectionLine line) {
        return switch (line) {
            case SectionLine.Heading(var level, var depth, var inlines) ->
                new SectionLine.Heading(level, depth, join(inlines));
            case SectionLine.Text(var level, var lead, var rest) -> {
                var taken = leadingMarks(InlineText.read(rest));
                var first = Stream.concat(lead.stream(), InlineText.before(rest, taken).stream())
                        .toList();
                yield lead.isEmpty()
                        ? new SectionLine.Text(level, lead, join(rest))
                        : new SectionLine.Text(level, join(first), join(InlineText.after(rest, taken)));
            }
            case SectionLine.Grid(var table) ->
                new SectionLine.Grid(new SimpleTable(table.rows().stream()
                        .map(row -> new Row(
                                row.cells().stream().map(LineBreakJoiner::join).toList()))
                        .toList()));
        };
    }

    private static Cell join(Cell cell) {
        return new Cell(
                cell.head(),
                cell.rowspan(),
                cell.colspan(),
                cell.paragraphs().stream()
                        .map(paragraph -> new Paragraph(join(paragraph.inlines())))
                        .toList());
    }

    static List<Inline> join(List<Inline> inlines) {
        var joined = new ArrayList<Run>();
        for (var inline : inlines) {
            var text = inline.text();
            if (!joined.isEmpty()) {
                var before = joined.removeLast();
                var end = before.text().length() - trailingMarks(before.text());
                text = before.text().substring(end) + text;
                var start = inline.bold() == before.bold() ? text.length() : leadingMarks(text);
                var kept = before.text().substring(0, end) + text.substring(0, start);
                text = text.substring(start);
                if (!kept.isEmpty()) joined.add(new Run(kept, before.bold()));
            }
            if (!text.isEmpty()) joined.add(new Run(text, inline.bold()));
        }
        return List.copyOf(joined);
    }

    /** How many marks at the beginning belong to what stands before. */
    private static int leadingMarks(String text) {
        var at = 0;
        while (at < text.length() && !LineBreakMarks.mayBegin(text.charAt(at))) at++;
        return at;
    }

    /** How many marks at the end belong to what comes next. */
    private static int trailingMarks(String text) {
        var at = text.length();
        while (at > 0 && !LineBreakMarks.mayEnd(text.charAt(at - 1))) at--;
        return text.length() - at;
    }
}
