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
    public record BlockRow(BlockForm block, RowForm row) {}

    private final Set<String> groupKeys = new HashSet<>();
    private final RowLabels rows = new RowLabels(groupKeys);
    private final HeadSplitter heads = new HeadSplitter(this);
    private final Set<String> columnKeys = new HashSet<>();
    private final Set<String> titlesAndCorners = new HashSet<>();
    private final Set<String> captionKeys = new HashSet<>();
    private final IdentityHashMap<ColumnForm, Set<String>> keysOfColumns = new IdentityHashMap<>();
    private final IdentityHashMap<RowForm, Set<String>> keysOfRows = new IdentityHashMap<>();
    private final Map<String, String> officialLabels = new HashMap<>();

    TableVocabulary(TableForm table) {
        captionKeys.add(LineField.labelKey(table.caption()));
        for (var block : table.blocks()) {
            block.title().map(LineField::labelKey).ifPresent(titlesAndCorners::add);
            block.corner().map(LineField::labelKey).ifPresent(titlesAndCorners::add);
            block.groups().stream().map(LineField::labelKey).forEach(groupKeys::add);
            for (var row : block.rows()) rowOf(row, new BlockRow(block, row));
            for (var column : block.columns()) {
                keysOfColumns.put(column, labelKeys(concat(column.label(), column.accepted(), column.variants())));
                columnKeys.addAll(labelKeys(column));
                column.variants().forEach(variant -> officialLabels.put(LineField.labelKey(variant), column.label()));
            }
        }
        for (var block : table.blocks()) {
            for (var row : block.rows()) official(row.label(), row.accepted());
            for (var column : block.columns()) official(column.label(), column.accepted());
        }
    }

    private void rowOf(RowForm row, BlockRow blockRow) {
        concat(row.label(), row.accepted(), row.variants()).forEach(label -> rows.add(label, blockRow));
        keysOfRows.put(row, labelKeys(concat(row.label(), row.accepted(), row.variants())));
        row.variants().forEach(variant -> officialLabels.put(LineField.labelKey(variant), row.label()));
    }

    private void official(String label, List<String> accepted) {
        concat(label, accepted).forEach(wording -> officialLabels.remove(LineField.labelKey(wording)));
    }

    /** The row of this label; a label without its number that may as well be a column's head is none. */
    public Optional<BlockRow> rowOf(LineField field) {
        var exact = rows.withNumber(field);
        return exact.isPresent() || isColumn(field) ? exact : rowWithoutNumber(field);
    }

    /** The row of a label that stands before values, perhaps with the labels of its groups in front of it. */
    public Optional<BlockRow> rowWithoutNumber(LineField field) {
        return rows.withoutNumber(field);
    }

    /** The fields of a line; where only spaces stand between heads, they are taken apart at the words of this table. */
    public List<LineField> fields(SourceLine line) {
        return heads.split(line);
    }

    /** Whether a column's head begins with this. */
    boolean beginsColumn(LineField field) {
        return !field.labelKey().isEmpty()
                && columnKeys.stream().anyMatch(column -> column.startsWith(field.labelKey()));
    }

    /** All wordings of all columns. */
    public Set<String> keysOfColumns() {
        return columnKeys;
    }

    public boolean isColumn(LineField field) {
        return columnKeys.contains(field.labelKey());
    }

    public boolean isGroup(LineField field) {
        return groupKeys.contains(field.labelKey());
    }

    /** A piece of a group's label: where a page or a line ends within it. */
    public boolean isPartOfGroup(LineField field) {
        return field.labelKey().length() > 1
                && groupKeys.stream()
                        .anyMatch(group -> group.startsWith(field.labelKey()) || group.endsWith(field.labelKey()));
    }

    /** A title, a corner or the caption. */
    public boolean isTitleOrCaption(LineField field) {
        return titlesAndCorners.contains(field.labelKey()) || captionKeys.contains(field.labelKey());
    }

    /** A title or a corner: stands in a table and nowhere else. */
    boolean isTitleOrCorner(LineField field) {
        return titlesAndCorners.contains(field.labelKey());
    }

    public boolean knows(LineField field) {
        return isColumn(field)
                || isGroup(field)
                || isTitleOrCaption(field)
                || rowOf(field).isPresent();
    }

    /** The official label, where this one is worded otherwise. */
    public Optional<String> official(LineField label) {
        return Optional.ofNullable(officialLabels.get(label.labelKey()));
    }

    /** What a column's head is known by, in all its wordings. */
    public Set<String> labelKeys(ColumnForm column) {
        return keysOfColumns.getOrDefault(column, Set.of());
    }

    /** What a row's label is known by, in all its wordings. */
    public Set<String> labelKeys(RowForm row) {
        return keysOfRows.getOrDefault(row, Set.of());
    }

    private static Set<String> labelKeys(List<String> labels) {
        return labels.stream().map(LineField::labelKey).collect(Collectors.toUnmodifiableSet());
    }

    @SafeVarargs
    private static List<String> concat(String label, List<String>... others) {
        return Stream.concat(Stream.of(label), Stream.of(others).flatMap(Collection::stream))
                .toList();
    }
}
