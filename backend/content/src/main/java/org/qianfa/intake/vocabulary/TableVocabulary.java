package org.qianfa.intake.vocabulary;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.ColumnForm;
import org.qianfa.form.table.RowForm;
import org.qianfa.form.table.TableForm;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.source.SourceLine;

/** The words of one table of a form: its rows, its columns, and those that only group or name. */
public final class TableVocabulary {
    /** A row and the block in which it stands. */
    public record Place(BlockForm block, RowForm row) {}

    private final Set<String> groups = new HashSet<>();
    private final RowLabels rows = new RowLabels(groups);
    private final HeadSplitter heads = new HeadSplitter(this);
    private final Set<String> columns = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> captions = new HashSet<>();
    private final Map<ColumnForm, Set<String>> columnCores = new IdentityHashMap<>();
    private final Map<RowForm, Set<String>> rowCores = new IdentityHashMap<>();
    private final Map<String, String> otherwise = new HashMap<>();

    TableVocabulary(TableForm table) {
        captions.add(LineField.core(table.caption()));
        for (var block : table.blocks()) {
            block.title().map(LineField::core).ifPresent(names::add);
            block.corner().map(LineField::core).ifPresent(names::add);
            block.groups().stream().map(LineField::core).forEach(groups::add);
            for (var row : block.rows()) row(row, new Place(block, row));
            for (var column : block.columns()) {
                columnCores.put(column, cores(all(column.label(), column.accepted(), column.variants())));
                columns.addAll(cores(column));
                column.variants().forEach(variant -> otherwise.put(LineField.core(variant), column.label()));
            }
        }
        for (var block : table.blocks()) {
            for (var row : block.rows()) official(row.label(), row.accepted());
            for (var column : block.columns()) official(column.label(), column.accepted());
        }
    }

    private void row(RowForm row, Place place) {
        all(row.label(), row.accepted(), row.variants()).forEach(label -> rows.add(label, place));
        rowCores.put(row, cores(all(row.label(), row.accepted(), row.variants())));
        row.variants().forEach(variant -> otherwise.put(LineField.core(variant), row.label()));
    }

    private void official(String label, List<String> accepted) {
        all(label, accepted).forEach(wording -> otherwise.remove(LineField.core(wording)));
    }

    /** The row of this label; a label without its number that may as well be a column's head is none. */
    public Optional<Place> row(LineField field) {
        var exact = rows.exactly(field);
        return exact.isPresent() || isColumn(field) ? exact : rowWithoutNumber(field);
    }

    /** The row of a label that stands before values, perhaps with the labels of its groups in front of it. */
    public Optional<Place> rowWithoutNumber(LineField field) {
        return rows.withoutNumber(field);
    }

    /** The fields of a line; where only spaces stand between heads, they are taken apart at the words of this table. */
    public List<LineField> fields(SourceLine line) {
        return heads.fields(line);
    }

    /** Whether a column's head begins with this. */
    boolean beginsColumn(LineField field) {
        return !field.core().isEmpty() && columns.stream().anyMatch(column -> column.startsWith(field.core()));
    }

    /** All wordings of all columns. */
    public Set<String> columnCores() {
        return columns;
    }

    public boolean isColumn(LineField field) {
        return columns.contains(field.core());
    }

    public boolean isGroup(LineField field) {
        return groups.contains(field.core());
    }

    /** A piece of a group's label: where a page or a line ends within it. */
    public boolean isPartOfGroup(LineField field) {
        return field.core().length() > 1
                && groups.stream().anyMatch(group -> group.startsWith(field.core()) || group.endsWith(field.core()));
    }

    /** A title, a corner or the caption. */
    public boolean isName(LineField field) {
        return names.contains(field.core()) || captions.contains(field.core());
    }

    /** A title or a corner: stands in a table and nowhere else. */
    boolean isPartOfTable(LineField field) {
        return names.contains(field.core());
    }

    public boolean knows(LineField field) {
        return isColumn(field) || isGroup(field) || isName(field) || row(field).isPresent();
    }

    /** The official label, where this one is worded otherwise. */
    public Optional<String> official(LineField label) {
        return Optional.ofNullable(otherwise.get(label.core()));
    }

    /** What a column's head is known by, in all its wordings. */
    public Set<String> cores(ColumnForm column) {
        return columnCores.getOrDefault(column, Set.of());
    }

    /** What a row's label is known by, in all its wordings. */
    public Set<String> cores(RowForm row) {
        return rowCores.getOrDefault(row, Set.of());
    }

    private static Set<String> cores(List<String> labels) {
        return labels.stream().map(LineField::core).collect(Collectors.toUnmodifiableSet());
    }

    @SafeVarargs
    private static List<String> all(String label, List<String>... others) {
        return Stream.concat(Stream.of(label), Stream.of(others).flatMap(Collection::stream))
                .toList();
    }
}
