package org.qianfa.check;

import org.qianfa.form.content.CellKey;

/** Where a finding stands. */
public sealed interface Place {
    /** Characters {@code start} to {@code end} of a section's text; start and end are equal where the whole section is meant. */
    record InSection(int section, int start, int end, String quote) implements Place {
        /** @param text of the section */
        public static InSection part(int section, String text, int start, int end) {
            return new InSection(section, start, end, text.substring(start, end));
        }

        public static InSection whole(int section) {
            return new InSection(section, 0, 0, "");
        }
    }

    record InCell(CellKey key) implements Place {}

    record InTable(int table) implements Place {}

    record InReport() implements Place {}
}
