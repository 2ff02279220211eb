package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.ColumnForm;
import org.qianfa.form.table.HeadCell;
import org.qianfa.intake.source.LineField;

/** Whether heads stand in the order of the form's columns: in each line, and where they stand one below the other in that of the drawn head, too. */
final class HeadOrder {
    private final BlockForm block;
    private final TableHeads heads;
    private final List<String> labels;

    HeadOrder(BlockForm block, TableHeads heads) {
        this.block = block;
        this.heads = heads;
        this.labels = block.columns().stream().map(ColumnForm::label).toList();
    }

    /** Whether no head stands where it cannot. */
    boolean holds() {
        var alone = new ArrayList<LineField>();
        for (var line : heads.lines()) {
            if (line.isLone()) alone.addAll(line.fields());
            else if (!isRising(line.fields(), labels)) return false;
        }
        return isRising(alone, labels) || isRising(alone, asDrawn());
    }

    private List<String> asDrawn() {
        return block.header().stream()
                .flatMap(List::stream)
                .map(HeadCell::text)
                .filter(labels::contains)
                .distinct()
                .toList();
    }

    /** The first column may follow the last one: all columns again, for another row beside the first. */
    private boolean isRising(List<LineField> fields, List<String> order) {
        var before = -1;
        var last = Optional.<LineField>empty();
        for (var field : fields) {
            var at = column(field).map(column -> order.indexOf(column.label())).orElse(-1);
            var repeated = last.filter(one -> one.text().equals(field.text())).isPresent();
            last = Optional.of(field);
            if (at < 0 || repeated) continue;
            var again = at == 0 && before == order.size() - 1;
            if (at <= before && !again) return false;
            before = at;
        }
        return true;
    }

    private Optional<ColumnForm> column(LineField field) {
        return block.columns().stream()
                .filter(column -> heads.isHeadOf(column, field))
                .findFirst();
    }
}
