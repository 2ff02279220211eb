package org.qianfa.form.file;

import java.util.List;
import org.qianfa.form.content.CellKey;

/** A row of a block, or one of its columns: a line of cells that a rule may hold for. */
record TableShapeLine(TableShape.Part part, boolean isRow, String key) {
    /** The keys of the lines across it, in the order of the form. */
    List<String> across() {
        return isRow ? part.columnKeys() : part.rowKeys();
    }

    /** Whether the block has such a row or column. */
    boolean isInBlock() {
        return (isRow ? part.rowKeys() : part.columnKeys()).contains(key);
    }

    CellKey cell(int table, String across) {
        return isRow ? new CellKey(table, key, across) : new CellKey(table, across, key);
    }

    String name() {
        return isRow
                ? part.rows().get(part.rowKeys().indexOf(key)).name()
                : part.columns().get(part.columnKeys().indexOf(key)).name();
    }
}
