package org.qianfa.intake.table;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the heads that were broken over lines: two pieces anywhere, or three that follow each other, which make a column's head. */
final class BrokenHeads {
    private static final int MOST_PIECES = 60;
    private static final int LONGEST_PIECE = 20;

    private final Set<String> columns;
    private final Set<String> found = new HashSet<>();

    private BrokenHeads(Set<String> columns) {
        this.columns = columns;
    }

    /**
     * @param columns what the heads of columns are known by
     * @param fields what the fields among the heads are known by, in their order
     * @param unknown those of them that are no heads themselves
     * @return the pieces, and the heads that they make
     */
    static Set<String> find(Set<String> columns, List<String> fields, Set<String> unknown) {
        var pieces = fields.stream()
                .filter(piece -> !piece.isEmpty() && piece.length() <= LONGEST_PIECE)
                .limit(MOST_PIECES)
                .toList();
        var heads = new BrokenHeads(columns);
        for (var i = 0; i < pieces.size(); i++)
            for (var j = i + 1; j < pieces.size(); j++)
                if (unknown.contains(pieces.get(i)) || unknown.contains(pieces.get(j)))
                    heads.join(List.of(pieces.get(i), pieces.get(j)));
        for (var i = 0; i + 3 <= pieces.size(); i++)
            if (unknown.contains(pieces.get(i))) heads.join(pieces.subList(i, i + 3));
        return heads.found;
    }

    private void join(List<String> pieces) {
        var whole = String.join("", pieces);
        if (!columns.contains(whole)) return;
        found.addAll(pieces);
        found.add(whole);
    }
}
