package org.qianfa.inspection;

import java.util.HashMap;
import java.util.Map;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.form.content.CellKey;

/** Where in the document a finding stands, to sort by: the report as a whole first, then section by section from the first character or cell on. */
final class DocumentOrder {
    private final ReportUnderCheck report;
    private final Map<CellKey, Integer> cells = new HashMap<>();

    DocumentOrder(ReportUnderCheck report) {
        this.report = report;
        for (var table : report.form().tables()) for (var cell : table.cells()) cells.put(cell.key(), cells.size());
    }

    Long position(Place place) {
        return ((long) report.sectionOf(place) << Integer.SIZE) + within(place);
    }

    private int within(Place place) {
        return switch (place) {
            case Place.InReport() -> 0;
            case Place.InTable(var table) -> 0;
            case Place.InCell(var key) -> 1 + cells.getOrDefault(key, cells.size());
            case Place.InSection(var section, var start, var end, var quote) -> start;
        };
    }
}
