package org.qianfa.comparison;

import java.util.List;

/** A row of a table that the writer made: its cells in the order of both readings. */
public record RowChange(Presence presence, List<CellChange> cells) {
    public RowChange {
        cells = List.copyOf(cells);
    }

    /** In which of the two readings it stands. */
    public enum Presence {
        BOTH,
        ADDED,
        REMOVED
    }
}
