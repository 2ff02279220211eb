package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.ValueCell;
import org.qianfa.intake.source.LineField;
import org.qianfa.text.Sentence;

/**
 * The values of a line, and the cells that may be meant by them.
 *
 * @param row the key of its row, where it has a label
 * @param cells of its row, or of all rows that stand side by side in it
 * @param exact the text for each cell, where it is certain which fields they are
 * @param fields what stands behind the label
 * @param quote the line as typed
 * @param again whether its row was there before
 */
record LineValues(
        BlockForm block,
        Optional<String> row,
        List<ValueCell> cells,
        Optional<List<String>> exact,
        List<LineField> fields,
        String quote,
        boolean again) {
    List<String> texts() {
        return exact.orElseGet(() -> fromFirstToLast(fields));
    }

    /** Why the values cannot be placed. */
    Optional<Sentence> doubt(TableHeads heads) {
        if (again) return Optional.of(Sentence.of("intake.reason.rowTwice"));
        return heads.doubt(block).or(this::otherCount).or(this::merged);
    }

    private Optional<Sentence> otherCount() {
        var values = texts().size();
        if (values == cells.size()) return Optional.empty();
        return Optional.of(Sentence.of(
                values < cells.size() ? "intake.reason.fewer" : "intake.reason.more", values, cells.size()));
    }

    /** A value whose cell reaches over several lines may belong to any of them. */
    private Optional<Sentence> merged() {
        return exact.isEmpty() && fields.stream().anyMatch(field -> field.value() && field.lines() > 1)
                ? Optional.of(Sentence.of("intake.reason.merged"))
                : Optional.empty();
    }

    /** From the first value to the last; a gap between two values is a blank cell, gaps before and after say nothing. */
    static List<String> fromFirstToLast(List<LineField> fields) {
        var from = 0;
        var to = fields.size();
        while (from < to && fields.get(from).isEmpty()) from++;
        while (to > from && fields.get(to - 1).isEmpty()) to--;
        return new ArrayList<>(
                fields.subList(from, to).stream().map(LineField::text).toList());
    }
}
