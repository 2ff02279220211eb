package org.qianfa.intake.table;

import java.util.List;
import org.qianfa.intake.source.LineField;

/**
 * How well a table is one of this form, blank cells and all: the cells of its rows below heads that are not another form's, less those of rows that
 * only another form has.
 */
final class TableFit {
    private int cells;

    int cells() {
        return cells;
    }

    /** A row of this form: all its cells count where the line is blank, none where it has more values or other words. */
    void addRow(List<LineField> fields, int rowCells) {
        var values = (int) fields.stream().filter(LineField::value).count();
        if (values > rowCells || !fields.stream().allMatch(LineField::isBlankOrValue)) return;
        cells += values == 0 ? rowCells : values;
    }

    void addBlock(int blockCells) {
        cells += blockCells;
    }

    void removeRowOfAnotherForm(int values) {
        cells -= values;
    }
}
