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
import org.qianfa.form.table.HeadCell;
import org.qianfa.form.table.RowForm;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.vocabulary.TableVocabulary;
import org.qianfa.text.Sentence;

/** The heads above some rows: which columns they name, and whether the rows' values can be trusted to stand below them in order. */
final class TableHeads {
    private static final int MOST_LINES = 200;
    private static final int MOST_HALVES = 60;
    private static final int LONGEST_HALF = 20;
    private static final int LONGEST_HEAD = 20;

    private final TableVocabulary words;
    private final OtherForms others;
    private final List<TableLine.Heads> lines = new ArrayList<>();
    private final IdentityHashMap<BlockForm, Optional<Sentence>> doubts = new IdentityHashMap<>();
    private Optional<TableHeads> before;
    private Optional<Set<String>> halves = Optional.empty();

    TableHeads(TableVocabulary words, OtherForms others) {
        this(words, others, Optional.empty());
    }

    private TableHeads(TableVocabulary words, OtherForms others, Optional<TableHeads> before) {
        this.words = words;
        this.others = others;
        this.before = before;
    }

    /** The heads that begin below rows. Where they only name rows, the columns are still the ones above. */
    TableHeads next() {
        before = Optional.empty();
        return new TableHeads(words, others, Optional.of(this));
    }

    void add(TableLine.Heads line) {
        lines.add(line);
    }

    /** Whether more lines stand here than any head has. */
    boolean full() {
        return lines.size() >= MOST_LINES;
    }

    List<TableLine.Heads> lines() {
        return lines;
    }

    /** Whether the line names or groups columns, so that it begins a new head after rows; other text does not. */
    boolean begunBy(TableLine.Heads line) {
        return line.fields().size() > 1
                || line.fields().stream()
                        .anyMatch(field -> words.isColumn(field)
                                || words.isGroup(field)
                                || words.row(field).isPresent()
                                || words.isName(field)
                                || others.isColumn(field)
                                || others.isName(field));
    }

    /** Why the values of a row of this block cannot be placed by these heads. */
    Optional<Sentence> doubt(BlockForm block) {
        return doubts.computeIfAbsent(block, this::find);
    }

    private Optional<Sentence> find(BlockForm block) {
        var old = oldColumns();
        if (!old.isEmpty()) return Optional.of(Sentence.of("intake.reason.oldColumns", String.join("、", old)));
        var strange = strange().stream()
                .filter(field -> lines.stream().anyMatch(line -> inTheHead(line, field)))
                .map(LineField::text)
                .toList();
        if (!strange.isEmpty())
            return Optional.of(Sentence.of("intake.reason.strangeHeads", String.join("、", strange)));
        if (seen(block).isEmpty() && block.oneLine() && before.isPresent())
            return before.get().doubt(block);
        if (seen(block).isEmpty()) return Optional.of(Sentence.of("intake.reason.noHeads"));
        return inOrder(block) ? Optional.empty() : Optional.of(Sentence.of("intake.reason.headOrder"));
    }

    /** A word among heads; a line of its own is a note, and so is a long text in the corner. */
    private static boolean inTheHead(TableLine.Heads line, LineField field) {
        return !line.lone()
                && line.fields().contains(field)
                && (line.fields().indexOf(field) > 0 || field.core().length() < LONGEST_HEAD);
    }

    /** Columns of earlier or later forms that this one does not have. */
    List<String> oldColumns() {
        return fields().stream()
                .filter(field -> !words.knows(field) && others.isColumn(field))
                .map(LineField::text)
                .distinct()
                .toList();
    }

    /** Fields that are no head of this form or another, nor half of one. */
    List<LineField> strange() {
        var joined = halves();
        return unknown().stream()
                .filter(field -> !joined.contains(field.core()))
                .toList();
    }

    /** Keys of the block's columns that are named, whole or in two halves. */
    Set<String> seen(BlockForm block) {
        var whole = new HashSet<String>(halves());
        fields().stream().map(LineField::core).forEach(whole::add);
        var seen = new HashSet<String>();
        for (var column : block.columns())
            if (words.cores(column).stream().anyMatch(whole::contains)) seen.add(column.key());
        return seen;
    }

    /** Heads that were broken over lines: the parts, and the wholes that they make. */
    private Set<String> halves() {
        if (halves.isPresent()) return halves.get();
        var found = new HashSet<String>();
        var strange = unknown().stream().map(LineField::core).collect(Collectors.toSet());
        var cores = fields().stream()
                .map(LineField::core)
                .filter(half -> !half.isEmpty() && half.length() <= LONGEST_HALF)
                .limit(MOST_HALVES)
                .toList();
        for (var i = 0; i < cores.size(); i++)
            for (var j = i + 1; j < cores.size(); j++)
                if (strange.contains(cores.get(i)) || strange.contains(cores.get(j)))
                    join(List.of(cores.get(i), cores.get(j)), found);
        for (var i = 0; i + 3 <= cores.size(); i++)
            if (strange.contains(cores.get(i))) join(cores.subList(i, i + 3), found);
        halves = Optional.of(found);
        return found;
    }

    private void join(List<String> parts, Set<String> found) {
        var whole = String.join("", parts);
        if (!words.columnCores().contains(whole)) return;
        found.addAll(parts);
        found.add(whole);
    }

    /** Whether no head stands where it cannot: in each line, and in heads that stand one below the other as in the drawn head, too. */
    private boolean inOrder(BlockForm block) {
        var alone = new ArrayList<LineField>();
        for (var line : lines) {
            if (line.lone()) alone.addAll(line.fields());
            else if (!rising(
                    block,
                    line.fields(),
                    block.columns().stream().map(ColumnForm::label).toList())) return false;
        }
        return inOrder(block, alone);
    }

    private boolean inOrder(BlockForm block, List<LineField> alone) {
        var drawn = block.header().stream()
                .flatMap(List::stream)
                .map(HeadCell::text)
                .toList();
        var labels = block.columns().stream().map(ColumnForm::label).toList();
        return rising(block, alone, labels)
                || rising(
                        block,
                        alone,
                        drawn.stream().filter(labels::contains).distinct().toList());
    }

    private boolean rising(BlockForm block, List<LineField> fields, List<String> order) {
        var before = -1;
        var last = Optional.<LineField>empty();
        for (var field : fields) {
            var at = index(block, field)
                    .map(column -> order.indexOf(column.label()))
                    .orElse(-1);
            var repeated = last.filter(one -> one.text().equals(field.text())).isPresent();
            last = Optional.of(field);
            if (at < 0 || repeated) continue;
            var again = at == 0 && before == order.size() - 1;
            if (at <= before && !again) return false;
            before = at;
        }
        return true;
    }

    private Optional<ColumnForm> index(BlockForm block, LineField field) {
        return block.columns().stream().filter(column -> names(column, field)).findFirst();
    }

    /** Whether the field is this column's head. */
    boolean names(ColumnForm column, LineField field) {
        return words.cores(column).contains(field.core());
    }

    /** Whether the field is this row's label among the heads. */
    boolean names(RowForm row, LineField field) {
        return words.cores(row).contains(field.core())
                || words.row(field).filter(place -> place.row().equals(row)).isPresent();
    }

    private List<LineField> unknown() {
        return fields().stream()
                .filter(field -> !words.knows(field)
                        && !TableLines.saysNothing(field)
                        && !others.isColumn(field)
                        && !others.isName(field))
                .toList();
    }

    List<LineField> fields() {
        return lines.stream().flatMap(line -> line.fields().stream()).toList();
    }
}
