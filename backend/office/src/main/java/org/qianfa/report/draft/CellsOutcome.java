package org.qianfa.report.draft;

import java.util.List;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;

/** What became of the cells: all as they stand now, totals computed, and those that somebody else had changed in between. */
public record CellsOutcome(Cells cells, List<Conflict> conflicts) {
    public record Conflict(CellKey cell, String theirs, String yours) {}
}
