package org.qianfa.document;

import org.qianfa.format.HeadCell;
import org.qianfa.format.ValueCell;

/** What stands at a place of one of the form's tables. */
sealed interface TableCell {
    record Head(HeadCell head) implements TableCell {}

    record Value(ValueCell value) implements TableCell {}
}
