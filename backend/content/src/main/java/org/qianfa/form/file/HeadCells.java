package org.qianfa.form.file;

import org.qianfa.form.table.HeadCell;

/** Makes the heads and labels of one block, each with an id of its own in the report. */
final class HeadCells {
    private final String prefix;
    private int made;

    /** @param block from 1 */
    HeadCells(int table, int block) {
        this.prefix = "t" + table + "-" + block + "-";
    }

    HeadCell make(String text, HeadCell.Scope scope, int rowspan, int colspan) {
        return new HeadCell(prefix + ++made, text, scope, rowspan, colspan);
    }
}
