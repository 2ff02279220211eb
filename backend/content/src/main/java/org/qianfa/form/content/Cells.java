package org.qianfa.form.content;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What stands in the cells, as typed and stripped; a blank cell is absent, and blank is not 0. */
public record Cells(SortedMap<CellKey, String> values) {
    public static final Cells NONE = new Cells(new TreeMap<>());

    public Cells {
        var filled = new TreeMap<>(values);
        filled.values().removeIf(String::isBlank);
        filled.replaceAll((_, value) -> value.strip());
        values = java.util.Collections.unmodifiableSortedMap(filled);
    }

    public static Cells of(Map<CellKey, String> values) {
        return new Cells(new TreeMap<>(values));
    }

    public Optional<String> at(CellKey key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The same cells with one written anew; a blank value empties it. */
    public Cells with(CellKey key, String value) {
        var changed = new TreeMap<>(values);
        changed.put(key, value);
        return new Cells(changed);
    }
}
