package org.qianfa.document.page;

import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.ValueCell;

/** What stands at a place of one of the form's tables. */
public sealed interface TableCell {
    record Head(HeadCell head) implements TableCell {}

    record Value(ValueCell value) implements TableCell {}
}
