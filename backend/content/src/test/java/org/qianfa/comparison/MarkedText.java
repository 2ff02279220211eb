package org.qianfa.comparison;

import java.util.List;
import java.util.stream.Collectors;
import org.qianfa.comparison.alignment.CostBudget;
import org.qianfa.comparison.difference.BlockDiff;
import org.qianfa.prose.Block;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Manuscript;

/** Changes as a line of text, for tests: {@code 收到申请[34→35]件}. */
final class MarkedText {
    private MarkedText() {}

    /** What differs between two texts, a line a block. */
    static List<String> texts(String before, String after) {
        return manuscripts(Manuscript.ofText(before), Manuscript.ofText(after));
    }

    static List<String> manuscripts(Manuscript before, Manuscript after) {
        return BlockDiff.compare(before.blocks(), after.blocks(), new CostBudget()).stream()
                .map(MarkedText::block)
                .toList();
    }

    static String block(BlockChange change) {
        return switch (change) {
            case BlockChange.Same(var block) -> block.text();
            case BlockChange.Rewritten rewritten -> line(rewritten.spans()) + extent(rewritten.level());
            case BlockChange.Added(var block) -> "+ " + block.text();
            case BlockChange.Removed(var block) -> "- " + block.text();
            case BlockChange.MovedAway(var block, var move) -> "↓" + move + " " + block.text();
            case BlockChange.MovedHere(var block, var spans, var move) -> "↑" + move + " " + line(spans);
            case BlockChange.SplitOrJoined parted ->
                parted.spans().stream()
                        .map(MarkedText::line)
                        .collect(Collectors.joining(parted.isSplit() ? " +¶ " : " -¶ "));
            case BlockChange.Table(var was, var is, var rows) ->
                rows.stream().map(MarkedText::row).collect(Collectors.joining("\n"));
        };
    }

    private static String row(RowChange row) {
        return switch (row.presence()) {
                    case BOTH -> "";
                    case ADDED -> "+ ";
                    case REMOVED -> "- ";
                }
                + row.cells().stream()
                        .map(cell -> cell.paragraphs().stream()
                                .map(MarkedText::block)
                                .collect(Collectors.joining(" ")))
                        .collect(Collectors.joining(" | "));
    }

    private static String extent(ChangeLevel extent) {
        return extent == ChangeLevel.WORDS ? "" : " (" + extent + ")";
    }

    static String line(List<DiffSpan> spans) {
        var text = new StringBuilder();
        for (var at = 0; at < spans.size(); at++) {
            var run = spans.get(at);
            if (run instanceof DiffSpan.Deleted(var gone)
                    && at + 1 < spans.size()
                    && spans.get(at + 1) instanceof DiffSpan.Inserted(var come)) {
                text.append('[')
                        .append(inline(gone))
                        .append('→')
                        .append(inline(come))
                        .append(']');
                at++;
            } else
                text.append(
                        switch (run) {
                            case DiffSpan.Same(var inline) -> inline(inline);
                            case DiffSpan.Deleted(var inline) -> "[-" + inline(inline) + "]";
                            case DiffSpan.Inserted(var inline) -> "[+" + inline(inline) + "]";
                            case DiffSpan.Refilled(var was, var is) -> "#" + was.value() + "→" + is.value() + "#";
                            case DiffSpan.Restyled(var was, var is) -> "*" + is.text() + "*";
                        });
        }
        return text.toString();
    }

    private static String inline(Inline inline) {
        return inline instanceof Inline.Fact fact ? "#" + fact.value() + "#" : inline.text();
    }

    static Manuscript of(Block... blocks) {
        return Manuscript.of(List.of(blocks));
    }
}
