package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.ColumnForm;
import org.qianfa.form.table.RowForm;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.vocabulary.TableVocabulary;
import org.qianfa.text.Sentence;

/** The heads above some rows: which columns they name, and whether the rows' values can be trusted to stand below them in order. */
final class TableHeads {
    private static final int MOST_LINES = 200;
    private static final int LONGEST_HEAD = 20;

    private final TableVocabulary vocabulary;
    private final OtherForms others;
    private final List<TableLine.Heads> lines = new ArrayList<>();
    private final IdentityHashMap<BlockForm, Optional<Sentence>> doubts = new IdentityHashMap<>();
    private Optional<TableHeads> before;
    private Optional<Set<String>> brokenHeads = Optional.empty();

    TableHeads(TableVocabulary vocabulary, OtherForms others) {
        this(vocabulary, others, Optional.empty());
    }

    private TableHeads(TableVocabulary vocabulary, OtherForms others, Optional<TableHeads> before) {
        this.vocabulary = vocabulary;
        this.others = others;
        this.before = before;
    }

    /** The heads that begin below rows. Where they only name rows, the columns are still the ones above. */
    TableHeads nextHeads() {
        before = Optional.empty();
        return new TableHeads(vocabulary, others, Optional.of(this));
    }

    void add(TableLine.Heads line) {
        lines.add(line);
    }

    /** Whether more lines stand here than any head has. */
    boolean isFull() {
        return lines.size() >= MOST_LINES;
    }

    List<TableLine.Heads> lines() {
        return lines;
    }

    /** Whether the line names or groups columns, so that it begins a new head after rows; other text does not. */
    boolean isBegunBy(TableLine.Heads line) {
        return line.fields().size() > 1
                || line.fields().stream()
                        .anyMatch(field -> vocabulary.isColumn(field)
                                || vocabulary.isGroup(field)
                                || vocabulary.rowOf(field).isPresent()
                                || vocabulary.isTitleOrCaption(field)
                                || others.isColumn(field)
                                || others.isName(field));
    }

    /** Why the values of a row of this block cannot be placed by these heads. */
    Optional<Sentence> doubt(BlockForm block) {
        return doubts.computeIfAbsent(block, this::findDoubt);
    }

    private Optional<Sentence> findDoubt(BlockForm block) {
        var old = oldColumns();
        if (!old.isEmpty()) return Optional.of(Sentence.of("intake.reason.oldColumns", String.join("、", old)));
        var strange = unknownHeads().stream()
                .filter(field -> lines.stream().anyMatch(line -> isAmongHeads(line, field)))
                .map(LineField::text)
                .toList();
        if (!strange.isEmpty())
            return Optional.of(Sentence.of("intake.reason.strangeHeads", String.join("、", strange)));
        if (namedColumns(block).isEmpty() && block.oneLine() && before.isPresent())
            return before.get().doubt(block);
        if (namedColumns(block).isEmpty()) return Optional.of(Sentence.of("intake.reason.noHeads"));
        return new HeadOrder(block, this).holds()
                ? Optional.empty()
                : Optional.of(Sentence.of("intake.reason.headOrder"));
    }

    /** A word among heads; a line of its own is a note, and so is a long text in the corner. */
    private static boolean isAmongHeads(TableLine.Heads line, LineField field) {
        return !line.isLone()
                && line.fields().contains(field)
                && (line.fields().indexOf(field) > 0 || field.labelKey().length() < LONGEST_HEAD);
    }

    /** Columns of earlier or later forms that this one does not have. */
    List<String> oldColumns() {
        return fields().stream()
                .filter(field -> !vocabulary.knows(field) && others.isColumn(field))
                .map(LineField::text)
                .distinct()
                .toList();
    }

    /** Fields that are no head of this form or another, nor half of one. */
    List<LineField> unknownHeads() {
        var joined = brokenHeads();
        return unknownFields().stream()
                .filter(field -> !joined.contains(field.labelKey()))
                .toList();
    }

    /** Keys of the block's columns that are named, whole or in two halves. */
    Set<String> namedColumns(BlockForm block) {
        var whole = new HashSet<String>(brokenHeads());
        fields().stream().map(LineField::labelKey).forEach(whole::add);
        var seen = new HashSet<String>();
        for (var column : block.columns())
            if (vocabulary.labelKeys(column).stream().anyMatch(whole::contains)) seen.add(column.key());
        return seen;
    }

    /** Heads that were broken over lines: the parts, and the wholes that they make. */
    private Set<String> brokenHeads() {
        if (brokenHeads.isEmpty())
            brokenHeads = Optional.of(BrokenHeads.find(
                    vocabulary.keysOfColumns(),
                    fields().stream().map(LineField::labelKey).toList(),
                    unknownFields().stream().map(LineField::labelKey).collect(Collectors.toSet())));
        return brokenHeads.get();
    }

    /** Whether the field is this column's head. */
    boolean isHeadOf(ColumnForm column, LineField field) {
        return vocabulary.labelKeys(column).contains(field.labelKey());
    }

    /** Whether the field is this row's label among the heads. */
    boolean isHeadOf(RowForm row, LineField field) {
        return vocabulary.labelKeys(row).contains(field.labelKey())
                || vocabulary
                        .rowOf(field)
                        .filter(blockRow -> blockRow.row().equals(row))
                        .isPresent();
    }

    private List<LineField> unknownFields() {
        return fields().stream()
                .filter(field -> !vocabulary.knows(field)
                        && !TableLines.isFiller(field)
                        && !others.isColumn(field)
                        && !others.isName(field))
                .toList();
    }

    List<LineField> fields() {
        return lines.stream().flatMap(line -> line.fields().stream()).toList();
    }
}
