package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.TableForm;
import org.qianfa.text.Sentence;

/** Compares the cells of a table with what was counted elsewhere; many differences in one table are one finding. */
record CountComparison(
        String rule, String sentence, Function<CellKey, Optional<BigDecimal>> counted, List<String> extraValues) {
    private static final int CELLS_TO_NAME = 10;

    List<Finding> findings(TableForm table, List<CellKey> cells, ReportUnderCheck report) {
        var found = new ArrayList<Finding>();
        for (var key : cells) {
            var written = report.number(key);
            var other = counted.apply(key);
            if (written.isPresent() && other.isPresent() && written.get().compareTo(other.get()) != 0)
                found.add(cellFinding(key, written.get(), other.get(), report));
        }
        return found.size() <= CELLS_TO_NAME ? found : List.of(tableFinding(table, found));
    }

    private Finding cellFinding(CellKey key, BigDecimal written, BigDecimal other, ReportUnderCheck report) {
        var difference = written.subtract(other).abs();
        var values = new ArrayList<Object>(List.of(report.cellName(key), written.toPlainString()));
        values.addAll(extraValues);
        values.addAll(List.of(other.toPlainString(), difference.toPlainString()));
        return new Finding(
                rule,
                Severity.WARNING,
                new Place.InCell(key),
                List.of(key),
                Optional.of(written),
                Optional.of(other),
                Optional.of(difference),
                new Sentence(sentence, List.copyOf(values)),
                Sentence.of(sentence + ".remedy"));
    }

    private Finding tableFinding(TableForm table, List<Finding> found) {
        var values = new ArrayList<Object>(List.of(Integer.toString(table.number()), table.caption(), found.size()));
        values.addAll(extraValues);
        return Finding.plain(
                rule,
                Severity.WARNING,
                new Place.InTable(table.number()),
                found.stream().flatMap(finding -> finding.cells().stream()).toList(),
                new Sentence(sentence + ".table", List.copyOf(values)),
                Sentence.of(sentence + ".remedy"));
    }
}
