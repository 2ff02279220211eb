package org.qianfa.inspection.result;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What programs are told of one file, name by name and in this order; docs/inspection.md says what each holds.
 *
 * @param readable whether there is a result at all; nothing but the reason otherwise
 * @param year of the report
 * @param format the id of the form by which it was judged
 */
record JsonResult(
        String file,
        boolean readable,
        Optional<String> title,
        Optional<String> organ,
        Optional<Integer> year,
        Optional<String> format,
        List<Section> sections,
        Map<String, Table> tables,
        List<Found> findings,
        List<Left> unplaced,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> reason) {

    record Section(int number, String heading, boolean present, String text) {}

    /**
     * @param shape how much of the table was read
     * @param cells what was read, by row/column
     */
    record Table(String shape, Map<String, String> cells) {}

    /**
     * @param start offset in the section's text, in UTF-16 units
     * @param end offset behind the last
     * @param left what should be, in decimal notation
     */
    record Found(
            String rule,
            String severity,
            Optional<Integer> section,
            Optional<Integer> table,
            Optional<String> row,
            Optional<String> column,
            Optional<String> quote,
            Optional<Integer> start,
            Optional<Integer> end,
            Optional<String> left,
            Optional<String> right,
            Optional<String> difference,
            String message,
            String remedy) {}

    /** What was read and had no place. */
    record Left(String quote, String reason) {}
}
