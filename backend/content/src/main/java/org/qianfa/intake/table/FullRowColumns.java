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
        var size = row.place().block().columns().size();
        var filled = row.after().stream().filter(field -> !field.empty()).toList();
        if (size < LEAST_COLUMNS || filled.size() != size || !filled.stream().allMatch(LineField::single)) return;
        var at = filled.stream().map(LineField::from).toList();
        columns.merge(row.grid().number(), at, (one, other) -> one.equals(other) ? one : List.of());
    }

    /** The fields of a row that stand in those columns; empty where something stands beside them. */
    Optional<List<LineField>> fields(TableLine.Row row) {
        var size = row.place().block().columns().size();
        var at = columns.getOrDefault(row.grid().number(), List.of());
        if (at.size() != size) return Optional.empty();
        var below = row.after().stream()
                .filter(field -> field.single() && at.contains(field.from()))
                .toList();
        var others =
                row.after().stream().filter(field -> !below.contains(field)).anyMatch(field -> !field.empty());
        return below.size() != size || others ? Optional.empty() : Optional.of(below);
    }
}
