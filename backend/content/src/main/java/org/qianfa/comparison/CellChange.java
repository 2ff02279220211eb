package org.qianfa.comparison;

import java.util.List;
import java.util.Optional;
import org.qianfa.prose.Block.Cell;

/** A cell of a table that the writer made; an empty place of its row where it stands in neither reading. */
public record CellChange(Optional<Cell> was, Optional<Cell> is, List<BlockChange> paragraphs) {
    public CellChange {
        paragraphs = List.copyOf(paragraphs);
    }

    /** As it is drawn: as it is, or as it was where it is gone. */
    public Optional<Cell> shown() {
        return is.or(() -> was);
    }

    public boolean changed() {
        return !was.equals(is);
    }
}
