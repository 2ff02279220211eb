package org.qianfa.intake.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qianfa.intake.source.LineField;

/** In which columns of the document's tables the complete rows have their values, so that the blank cells of other rows are known. */
final class FullRowColumns {
    private static final int LEAST_COLUMNS = 4;

    /** By the number of the document's table; empty where its complete rows differ. */
    private final Map<Integer, List<Integer>> columns = new HashMap<>();

    void learn(TableLine.Row row) {
        var size = row.blockRow().block().columns().size();
        var filled =
                row.fieldsBehind().stream().filter(field -> !field.isEmpty()).toList();
        if (size < LEAST_COLUMNS || filled.size() != size || !filled.stream().allMatch(LineField::isUnmergedCell))
            return;
        var at = filled.stream().map(LineField::from).toList();
        columns.merge(row.table().number(), at, (one, other) -> one.equals(other) ? one : List.of());
    }

    /** The fields of a row that stand in those columns; empty where something stands beside them. */
    Optional<List<LineField>> fields(TableLine.Row row) {
        var size = row.blockRow().block().columns().size();
        var at = columns.getOrDefault(row.table().number(), List.of());
        if (at.size() != size) return Optional.empty();
        var below = row.fieldsBehind().stream()
                .filter(field -> field.isUnmergedCell() && at.contains(field.from()))
                .toList();
        var others = row.fieldsBehind().stream()
                .filter(field -> !below.contains(field))
                .anyMatch(field -> !field.isEmpty());
        return below.size() != size || others ? Optional.empty() : Optional.of(below);
    }
}
