package org.qianfa.intake.table;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
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

    /** A complete row: fields up to its label's end, blank ones from there to its values, and behind them. */
    private record CompleteRow(int label, int before, int behind) {
        /** The field of the line in which the values begin. */
        int column() {
            return label + before;
        }
    }

    private final IdentityHashMap<BlockForm, Set<CompleteRow>> complete = new IdentityHashMap<>();
    private final FullRowColumns columns = new FullRowColumns();
    private final IdentityHashMap<BlockForm, Integer> rows = new IdentityHashMap<>();
    private final IdentityHashMap<BlockForm, Integer> asManyAsColumns = new IdentityHashMap<>();

    ValuePlaces(List<TableLine> lines) {
        for (var line : lines)
            if (line instanceof TableLine.Row row && isTyped(row.table()))
                learn(row.blockRow().block(), row);
            else if (line instanceof TableLine.Row row) columns.learn(row);
    }

    private static boolean isTyped(TableLine.DocumentTable grid) {
        return grid.number() == 0 && grid.showsBlanks();
    }

    private void learn(BlockForm block, TableLine.Row row) {
        var size = block.columns().size();
        rows.merge(block, 1, Integer::sum);
        if (row.fieldsBehind().size() == size) asManyAsColumns.merge(block, 1, Integer::sum);
        var filled = filled(row.fieldsBehind());
        if (filled.length == 0) return;
        var first = filled[0];
        var last = filled[filled.length - 1];
        if (last - first + 1 == size)
            complete.computeIfAbsent(block, _ -> new HashSet<>())
                    .add(new CompleteRow(
                            row.valuesFrom(), first, row.fieldsBehind().size() - 1 - last));
    }

    private static int[] filled(List<LineField> fields) {
        return IntStream.range(0, fields.size())
                .filter(i -> !fields.get(i).isEmpty())
                .toArray();
    }

    /** The texts of a row's cells, blank ones too; empty where it is not certain which fields they are. */
    Optional<List<String>> cellTexts(TableLine.Row row) {
        var size = row.blockRow().block().columns().size();
        if (!isTyped(row.table())) return columns.fields(row).flatMap(below -> texts(below, 0, size));
        var from = valuesFrom(row, size);
        if (from < 0
                || (endsDiffer(row.blockRow().block())
                        && row.fieldsBehind().get(from + size - 1).isEmpty())) return Optional.empty();
        return texts(row.fieldsBehind(), from, size);
    }

    /** The same for a line without a label that has exactly as many fields as cells are wanted. */
    static Optional<List<String>> cellTexts(TableLine.Values line, int size) {
        if (!isTyped(line.table()) || line.fields().size() != size) return Optional.empty();
        return texts(line.fields(), 0, size);
    }

    private int valuesFrom(TableLine.Row row, int size) {
        var block = row.blockRow().block();
        var known = complete.getOrDefault(block, Set.of());
        var fields = row.fieldsBehind().size();
        if (known.size() > MOST_KINDS) return -1;
        if (known.isEmpty()) {
            var usual = asManyAsColumns.getOrDefault(block, 0);
            return fields == size && usual >= LEAST_ROWS && 3 * usual >= 2 * rows.getOrDefault(block, 0) ? 0 : -1;
        }
        var rightBehindLabels = commonValue(known, CompleteRow::before) == 0 && endsAsOthers(known, fields - size);
        var inOneColumn = commonValue(known, CompleteRow::column) - row.valuesFrom();
        var inColumn = inOneColumn >= 0 && endsAsOthers(known, fields - size - inOneColumn);
        if (rightBehindLabels && inColumn) return inOneColumn == 0 ? 0 : -1;
        return rightBehindLabels ? 0 : inColumn ? inOneColumn : -1;
    }

    private static boolean endsAsOthers(Set<CompleteRow> known, int behind) {
        return known.stream().anyMatch(one -> one.behind() == behind);
    }

    /** Whether lines of the block end with more blank fields or fewer, so that a blank last cell cannot be told from none. */
    private boolean endsDiffer(BlockForm block) {
        return complete.getOrDefault(block, Set.of()).stream()
                        .mapToInt(CompleteRow::behind)
                        .distinct()
                        .count()
                > 1;
    }

    /** What all rows have in common, far below 0 where they differ. */
    private static int commonValue(Set<CompleteRow> rows, ToIntFunction<CompleteRow> asked) {
        var found = rows.stream().mapToInt(asked).distinct().toArray();
        return found.length == 1 ? found[0] : Integer.MIN_VALUE / 2;
    }

    private static Optional<List<String>> texts(List<LineField> fields, int from, int size) {
        var values = fields.subList(from, from + size);
        for (var i = 0; i < fields.size(); i++)
            if ((i < from || i >= from + size) && !fields.get(i).isEmpty()) return Optional.empty();
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
