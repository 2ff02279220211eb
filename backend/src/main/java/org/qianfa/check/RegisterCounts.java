package org.qianfa.check;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.qianfa.format.ValueCell;

/** T3-6: where a register of applications is kept, the cells are its counts. */
final class RegisterCounts implements Check {
    @Override
    public Stream<Finding> findings(Checked report) {
        var register = report.around().register();
        if (register.isEmpty()) return Stream.empty();
        var counts = new OtherCounts(
                "T3-6",
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
