package org.qianfa.corpus;

import java.util.List;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;

/** The figures of a report that prose speaks of. */
record CorpusFigures(Format form, Cells cells) {
    int at(String key) {
        return cells.at(CellKey.parse(key)).map(Integer::parseInt).orElse(0);
    }

    int applications(String row) {
        return at("3/" + row + "/total");
    }

    int outcomes(String from, String to) {
        var rows = form.table(3).orElseThrow().cells().stream()
                .map(cell -> cell.key().row())
                .distinct()
                .toList();
        return rows.subList(rows.indexOf(from), rows.indexOf(to) + 1).stream()
                .mapToInt(this::applications)
                .sum();
    }

    int others() {
        return form.cell(CellKey.parse("3/notCorrectedInTime/total")).isPresent()
                ? outcomes("notCorrectedInTime", "otherOutcome")
                : applications("otherOutcome");
    }

    int reconsiderations() {
        return at("4/reconsideration/total");
    }

    int lawsuits() {
        return List.of("litigation", "litigationAfterReconsideration").stream()
                .mapToInt(row -> at("4/" + row + "/total"))
                .sum();
    }

    boolean tellsStock() {
        return form.cell(CellKey.parse("2/normativeDocuments/issued")).isPresent();
    }
}
