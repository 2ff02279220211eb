package org.qianfa.check;

import org.qianfa.form.content.CellKey;

/** Where a finding stands. */
public sealed interface Place {
    /** Characters {@code start} to {@code end} of a section's text; start and end are equal where the whole section is meant. */
    record InSection(int section, int start, int end, String quote) implements Place {}

    record InCell(CellKey key) implements Place {}

    record InTable(int table) implements Place {}

    record InReport() implements Place {}
}
