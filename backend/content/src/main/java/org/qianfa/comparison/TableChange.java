package org.qianfa.comparison;

import java.util.List;

/** A table of the form: its cells that hold something else now, in reading order. */
public record TableChange(int table, List<FigureChange> cells) {
    public TableChange {
        cells = List.copyOf(cells);
    }

    public boolean changed() {
        return !cells.isEmpty();
    }
}
