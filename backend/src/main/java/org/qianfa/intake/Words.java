package org.qianfa.intake;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.format.BlockForm;
import org.qianfa.format.ColumnForm;
import org.qianfa.format.RowForm;
import org.qianfa.format.TableForm;
import org.qianfa.format.Wording;

/** The words of one table of a form: its rows, its columns, and those that only group or name. */
final class Words {
    /** A row and the block in which it stands. */
    record Place(BlockForm block, RowForm row) {}

    private static final int LONGEST = 200;

    private final Map<String, Place> rows = new HashMap<>();
    private final Map<String, Place> unnumbered = new HashMap<>();
    private final Set<String> columns = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    Words(TableForm table) {
        names.add(Wording.bare(table.caption()));
        for (var block : table.blocks()) {
            block.title().map(Wording::bare).ifPresent(names::add);
            block.corner().map(Wording::bare).ifPresent(names::add);
            block.groups().stream().map(Wording::bare).forEach(groups::add);
            for (var row : block.rows()) rows(row, new Place(block, row));
            for (var column : block.columns()) columns.addAll(bare(column));
        }
    }

    private void rows(RowForm row, Place place) {
        for (var label : all(row.label(), row.variants())) {
            rows.put(Wording.bare(label), place);
            unnumbered.merge(Wording.unnumbered(label), place, (one, other) -> one.equals(other) ? one : NOBODY);
        }
    }

    /** Stands for a wording that two rows share. */
    private static final Place NOBODY = new Place(
            new BlockForm(
                    Optional.empty(), Optional.empty(), false, List.of(), List.of(), List.of(), List.of(), List.of()),
            new RowForm("", "", "", List.of()));

    Optional<Place> row(String field) {
        return Optional.ofNullable(rows.get(bare(field)));
    }

    Optional<Place> rowWithoutNumber(String field) {
        return Optional.ofNullable(unnumbered.get(Wording.unnumbered(bare(field))))
                .filter(place -> place != NOBODY);
    }

    /** All wordings of all columns, bare. */
    Set<String> columnWordings() {
        return columns;
    }

    boolean isColumn(String field) {
        return columns.contains(bare(field));
    }

    boolean isGroup(String field) {
        return groups.contains(bare(field));
    }

    /** A title, corner or caption. */
    boolean isName(String field) {
        return names.contains(bare(field));
    }

    boolean knows(String field) {
        return isColumn(field) || isGroup(field) || isName(field) || row(field).isPresent();
    }

    /** A field longer than any label is none, and is not worth the work. */
    private static String bare(String field) {
        return field.length() > LONGEST ? "" : Wording.bare(field);
    }

    static List<String> bare(ColumnForm column) {
        return all(column.label(), column.variants()).stream()
                .map(Wording::bare)
                .toList();
    }

    private static List<String> all(String label, List<String> variants) {
        return Stream.concat(Stream.of(label), variants.stream()).toList();
    }
}
