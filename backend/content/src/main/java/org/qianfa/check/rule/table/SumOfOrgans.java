package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Format;
import org.qianfa.form.content.CellKey;

/** H-1: a cell of a government's report is the sum of its organs' cells. Totals follow from the cells and are not named again. */
public final class SumOfOrgans implements Check {
    private static final String RULE = "H-1";

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        var parts = report.reportsToCompare().subordinateReports();
        if (parts.isEmpty()) return Stream.empty();
        var sums = new CountComparison(
                RULE, "check.organs", key -> sum(key, parts, report), List.of(Integer.toString(parts.size())));
        return report.form().tables().stream().flatMap(table -> sums.findings(table, table.inputs(), report).stream());
    }

    private static Optional<BigDecimal> sum(
            CellKey key, List<ReportsToCompare.OtherReport> parts, ReportUnderCheck report) {
        var sum = BigDecimal.ZERO;
        for (var part : parts) {
            var number = report.table(key.table()).number(key, part.content().cells());
            if (number.isEmpty()) return Optional.empty();
            sum = sum.add(number.get());
        }
        return Optional.of(sum);
    }
}
