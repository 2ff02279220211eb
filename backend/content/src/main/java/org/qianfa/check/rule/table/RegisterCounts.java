package org.qianfa.check.rule.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.form.Format;
import org.qianfa.form.table.ValueCell;

/** T3-6: where a register of applications is kept, the cells are its counts. */
public final class RegisterCounts implements Check {
    private static final String RULE = "T3-6";

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        var register = report.reportsToCompare().register();
        if (register.isEmpty()) return Stream.empty();
        var counts = new CountComparison(
                RULE,
                "check.register",
                key -> Optional.ofNullable(register.get(key)).map(BigDecimal::valueOf),
                List.of());
        return report.form().tables().stream()
                .flatMap(table ->
                        counts
                                .findings(
                                        table,
                                        table.cells().stream()
                                                .map(ValueCell::key)
                                                .toList(),
                                        report)
                                .stream());
    }
}
