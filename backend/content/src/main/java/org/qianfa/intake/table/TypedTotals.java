package org.qianfa.intake.table;

import java.util.stream.Stream;
import org.qianfa.form.Format;
import org.qianfa.form.content.Cells;
import org.qianfa.form.table.ValueCell;
import org.qianfa.text.Sentence;

/** Totals as typed against totals as computed: the product will show the computed ones. */
public final class TypedTotals {
    private TypedTotals() {}

    public static Stream<Sentence> remarksOnDifferences(Format format, Cells typed) {
        var computed = format.withTotals(typed);
        return format.tables().stream()
                .flatMap(table -> table.cells().stream())
                .filter(ValueCell::computed)
                .flatMap(cell -> typed.at(cell.key()).stream()
                        .flatMap(said -> computed
                                .at(cell.key())
                                .filter(sum -> !sum.equals(said))
                                .map(sum -> Sentence.of("intake.totalDiffers", cell.name(), said, sum))
                                .stream()));
    }
}
