package org.qianfa.intake;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.form.content.CellKey;
import org.qianfa.text.Sentence;

/**
 * Something that was read and has no certain place. A person decides.
 *
 * @param section in which it stands, where it stands in one
 * @param table to which it seems to belong
 * @param rowKey the row, where that much is certain
 * @param quote the line as typed
 * @param values what stands in the line after its label, in order; "" for a gap between two values
 * @param cells the cells of that row in order, more or fewer than the values; empty where nothing can be proposed
 */
public record Unplaced(
        OptionalInt section,
        OptionalInt table,
        Optional<String> rowKey,
        String quote,
        List<String> values,
        List<CellKey> cells,
        Sentence reason) {
    public Unplaced {
        values = List.copyOf(values);
        cells = List.copyOf(cells);
    }

    /** How many cells stay blank if all values are placed; negative where there are too many values. */
    public int missingCount() {
        return cells.size() - values.size();
    }

    /** Whether a person can place it by saying which cells are missing, none perhaps. */
    public boolean placeable() {
        return !cells.isEmpty() && !values.isEmpty() && missingCount() >= 0;
    }

    /** The row's values if just this column has none; empty where the values would not fit or columns are not unique. */
    public Map<CellKey, String> placedWithout(String columnKey) {
        return placedWithoutColumns(Set.of(columnKey));
    }

    /** The row's values if just these columns have none; empty where the values would not fit or columns are not unique. */
    public Map<CellKey, String> placedWithoutColumns(Set<String> columns) {
        var missing =
                cells.stream().filter(slot -> columns.contains(slot.column())).collect(Collectors.toSet());
        return missing.size() == columns.size() ? placedWithout(missing) : Map.of();
    }

    /** The values in order, in the cells that are left; empty where they do not fit. */
    public Map<CellKey, String> placedWithout(Collection<CellKey> missing) {
        var left = cells.stream().filter(slot -> !missing.contains(slot)).toList();
        if (left.size() != values.size()) return Map.of();
        Map<CellKey, String> placed = new LinkedHashMap<>();
        for (var i = 0; i < left.size(); i++) if (!values.get(i).isEmpty()) placed.put(left.get(i), values.get(i));
        return placed;
    }

    /** The values as they stand, where there is one for each cell. */
    public Map<CellKey, String> placedAsTheyStand() {
        return placedWithout(Set.of());
    }
}
