package org.qianfa.check.breakdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qianfa.check.language.Statement;

/** Finds the wholes and their parts in the sentences of a section, one after the other: a list may go on with the whole of the sentence before. */
public final class BreakdownReader {
    private final List<Breakdown> found = new ArrayList<>();
    /** What the sentences before count, by kind: what a list at the beginning of the next may divide. */
    private final Map<String, List<Part>> inherited = new HashMap<>();

    private BreakdownReader() {}

    /** @param statements of one section, in order */
    public static List<Breakdown> read(List<Statement> statements) {
        var reader = new BreakdownReader();
        var numbered = new NumberedLists(statements).read();
        statements.forEach(reader::read);
        var begun = new HashSet<Integer>();
        return Stream.concat(numbered.stream(), reader.found.stream())
                .filter(list -> begun.add(list.parts().getFirst().quantity().start()))
                .toList();
    }

    private void read(Statement statement) {
        for (var level : BracketLevel.of(statement)) {
            var reader = new PartReader(level);
            for (var kind : reader.kinds()) {
                var parts = reader.read(kind);
                if (!parts.isEmpty()) read(level, kind, parts);
            }
        }
    }

    private void read(BracketLevel level, String kind, List<Part> parts) {
        if (level.isBracket()) {
            found.addAll(new BracketLevelLists(level, parts, owner(level, kind)).read());
            return;
        }
        var before = inherited.getOrDefault(kind, List.of());
        var lists = new BracketLevelLists(level, parts, before).read();
        found.addAll(lists);
        var goesOn = lists.stream().anyMatch(list -> before.contains(list.whole()));
        if (goesOn) return;
        inherited.put(kind, lists.isEmpty() ? parts.reversed() : firstBeforeOthers(parts));
    }

    /** A sentence with lists of its own is about the number that it begins with. */
    private static List<Part> firstBeforeOthers(List<Part> parts) {
        var ordered = new ArrayList<>(parts.reversed());
        ordered.remove(parts.getFirst());
        ordered.addFirst(parts.getFirst());
        return ordered;
    }

    private static List<Part> owner(BracketLevel level, String kind) {
        return level.owner().stream()
                .filter(quantity -> PartReader.kindOf(quantity).equals(kind))
                .map(quantity -> Part.of(level.statement(), quantity, "", "", "", 1))
                .toList();
    }
}
