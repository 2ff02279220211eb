package org.qianfa.intake.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.qianfa.form.table.BlockForm;
import org.qianfa.intake.source.LineField;

/**
 * In which fields of a line the values stand, as the complete rows of a table show it: so blank cells of other rows are told from cells that were
 * lost. Where only the first values are blank, or only the last in lines that have more fields than cells, the document may as well have lost
 * a value: such a row stays in doubt.
 */
final class ValuePlaces {
    private static final int MOST_LOST = 3;
    private static final int LEAST_ROWS = 3;
    /** Labels of a form stand at three depths; lines of more kinds are no table. */
    private static final int MOST_KINDS = 12;

    private static final int LEAST_COLUMNS = 4;

    /** A complete row: fields up to its label's end, blank ones from there to its values, and behind them. */
    private record Complete(int label, int before, int behind) {
        /** The field of the line in which the values begin. */
        int column() {
            return label + before;
        }
    }

    private final IdentityHashMap<BlockForm, Set<Complete>> complete = new IdentityHashMap<>();
    /** The columns of the document in which complete rows have their values, by the number of its table. */
    private final Map<Integer, List<Integer>> columns = new HashMap<>();

    private final IdentityHashMap<BlockForm, Integer> rows = new IdentityHashMap<>();
    private final IdentityHashMap<BlockForm, Integer> asManyAsColumns = new IdentityHashMap<>();

    ValuePlaces(List<TableLine> items) {
        for (var item : items)
            if (item instanceof TableLine.Row row && isTyped(row.grid()))
                see(row.place().block(), row);
            else if (item instanceof TableLine.Row row) seeCells(row);
    }

    /** A complete row of a real table whose rows all are of one block. */
    private void seeCells(TableLine.Row row) {
        var size = row.place().block().columns().size();
        var filled = row.after().stream().filter(field -> !field.empty()).toList();
        if (size < LEAST_COLUMNS || filled.size() != size || !filled.stream().allMatch(LineField::single)) return;
        var at = filled.stream().map(LineField::from).toList();
        columns.merge(row.grid().number(), at, (one, other) -> one.equals(other) ? one : List.of());
    }

    private static boolean isTyped(TableLine.Grid grid) {
        return grid.number() == 0 && grid.blanks();
    }

    private void see(BlockForm block, TableLine.Row row) {
        var size = block.columns().size();
        rows.merge(block, 1, Integer::sum);
        if (row.after().size() == size) asManyAsColumns.merge(block, 1, Integer::sum);
        var filled = filled(row.after());
        if (filled.length == 0) return;
        var first = filled[0];
        var last = filled[filled.length - 1];
        if (last - first + 1 == size)
            complete.computeIfAbsent(block, _ -> new HashSet<>())
                    .add(new Complete(row.before(), first, row.after().size() - 1 - last));
    }

    private static int[] filled(List<LineField> fields) {
        return IntStream.range(0, fields.size())
                .filter(i -> !fields.get(i).empty())
                .toArray();
    }

    /** The texts of a row's cells, blank ones too; empty where it is not certain which fields they are. */
    Optional<List<String>> of(TableLine.Row row) {
        var size = row.place().block().columns().size();
        if (!isTyped(row.grid())) return inCells(row, size);
        var from = from(row, size);
        if (from < 0
                || (ragged(row.place().block())
                        && row.after().get(from + size - 1).empty())) return Optional.empty();
        return taken(row.after(), from, size);
    }

    private Optional<List<String>> inCells(TableLine.Row row, int size) {
        var at = columns.getOrDefault(row.grid().number(), List.of());
        if (at.size() != size) return Optional.empty();
        var below = row.after().stream()
                .filter(field -> field.single() && at.contains(field.from()))
                .toList();
        var others =
                row.after().stream().filter(field -> !below.contains(field)).anyMatch(field -> !field.empty());
        return below.size() != size || others ? Optional.empty() : taken(below, 0, size);
    }

    /** The same for a line without a label that has exactly as many fields as cells are wanted. */
    static Optional<List<String>> of(TableLine.Values line, int size) {
        if (!isTyped(line.grid()) || line.fields().size() != size) return Optional.empty();
        return taken(line.fields(), 0, size);
    }

    private int from(TableLine.Row row, int size) {
        var block = row.place().block();
        var known = complete.getOrDefault(block, Set.of());
        var fields = row.after().size();
        if (known.size() > MOST_KINDS) return -1;
        if (known.isEmpty()) {
            var usual = asManyAsColumns.getOrDefault(block, 0);
            return fields == size && usual >= LEAST_ROWS && 3 * usual >= 2 * rows.getOrDefault(block, 0) ? 0 : -1;
        }
        var rightBehindLabels = same(known, Complete::before) == 0 && endsAsOthers(known, fields - size);
        var inOneColumn = same(known, Complete::column) - row.before();
        var inColumn = inOneColumn >= 0 && endsAsOthers(known, fields - size - inOneColumn);
        if (rightBehindLabels && inColumn) return inOneColumn == 0 ? 0 : -1;
        return rightBehindLabels ? 0 : inColumn ? inOneColumn : -1;
    }

    private static boolean endsAsOthers(Set<Complete> known, int behind) {
        return known.stream().anyMatch(one -> one.behind() == behind);
    }

    /** Whether lines of the block end with more blank fields or fewer, so that a blank last cell cannot be told from none. */
    private boolean ragged(BlockForm block) {
        return complete.getOrDefault(block, Set.of()).stream()
                        .mapToInt(Complete::behind)
                        .distinct()
                        .count()
                > 1;
    }

    /** What all rows have in common, far below 0 where they differ. */
    private static int same(Set<Complete> rows, ToIntFunction<Complete> asked) {
        var found = rows.stream().mapToInt(asked).distinct().toArray();
        return found.length == 1 ? found[0] : Integer.MIN_VALUE / 2;
    }

    private static Optional<List<String>> taken(List<LineField> fields, int from, int size) {
        var values = fields.subList(from, from + size);
        for (var i = 0; i < fields.size(); i++)
            if ((i < from || i >= from + size) && !fields.get(i).empty()) return Optional.empty();
        var filled = filled(values);
        if (filled.length == 0 || perhapsLost(filled, size)) return Optional.empty();
        return Optional.of(values.stream().map(LineField::text).toList());
    }

    private static boolean perhapsLost(int[] filled, int size) {
        var lost = size - filled.length;
        if (lost == 0 || lost > MOST_LOST) return false;
        return filled[0] == lost || filled[filled.length - 1] == filled.length - 1;
    }
}
