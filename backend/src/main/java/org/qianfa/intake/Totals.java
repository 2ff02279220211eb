package org.qianfa.intake;

import java.util.stream.Stream;
import org.qianfa.format.Cells;
import org.qianfa.format.Format;
import org.qianfa.format.ValueCell;
import org.qianfa.shared.Sentence;

/** Totals as typed against totals as computed: the product will show the computed ones. */
final class Totals {
    private Totals() {}

    static Stream<Sentence> remarks(Format format, Cells typed) {
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
