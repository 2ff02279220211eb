package org.qianfa.intake.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
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
import org.qianfa.text.Wording;

/** The words of one table of a form: its rows, its columns, and those that only group or name. */
public final class TableVocabulary {
    /** A row and the block in which it stands. */
    public record Place(BlockForm block, RowForm row) {}

    private static final int MOST_TOKENS = 60;
    private static final int LONGEST_JOIN = 6;

    private final Map<String, Place> rows = new HashMap<>();
    private final Map<String, Optional<Place>> unnumbered = new HashMap<>();
    private final Set<String> columns = new HashSet<>();
    private final Set<String> groups = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Set<String> captions = new HashSet<>();
    private final IdentityHashMap<ColumnForm, Set<String>> columnCores = new IdentityHashMap<>();
    private final IdentityHashMap<RowForm, Set<String>> rowCores = new IdentityHashMap<>();
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
        for (var label : all(row.label(), row.accepted(), row.variants())) {
            rows.put(Wording.bare(label), place);
            unnumbered.merge(
                    LineField.core(label),
                    Optional.of(place),
                    (one, other) -> one.equals(other) ? one : Optional.empty());
        }
        rowCores.put(row, cores(all(row.label(), row.accepted(), row.variants())));
        row.variants().forEach(variant -> otherwise.put(LineField.core(variant), row.label()));
    }

    private void official(String label, List<String> accepted) {
        all(label, accepted).forEach(wording -> otherwise.remove(LineField.core(wording)));
    }

    /** The row of this label; a label without its number that may as well be a column's head is none. */
    public Optional<Place> row(LineField field) {
        var exact = Optional.ofNullable(rows.get(field.bare()));
        return exact.isPresent() || isColumn(field) ? exact : rowWithoutNumber(field);
    }

    /** The row of a label that stands before values, perhaps with the labels of its groups in front of it. */
    public Optional<Place> rowWithoutNumber(LineField field) {
        var found =
                unnumbered.getOrDefault(field.core(), Optional.empty()).filter(place -> !beginsAnother(field, place));
        return found.isPresent() ? found : behindGroups(field.bare(), LONGEST_JOIN);
    }

    /** Whether the label with its number is how another row's longer label begins: 2.其他 where a line ends within 2.其他法律行政法规禁止公开. */
    private boolean beginsAnother(LineField field, Place found) {
        return !field.core().equals(field.bare())
                && !rows.containsKey(field.bare())
                && rows.entrySet().stream()
                        .anyMatch(row ->
                                !row.getValue().equals(found) && row.getKey().startsWith(field.bare()));
    }

    private Optional<Place> behindGroups(String bare, int most) {
        if (groups.stream().noneMatch(bare::contains)) return Optional.empty();
        var start = Wording.unnumbered(bare);
        for (var group : groups) {
            if (most == 0 || !start.startsWith(group) || start.length() == group.length()) continue;
            var rest = LineField.of(start.substring(group.length()));
            var found = Optional.ofNullable(rows.get(rest.bare()))
                    .or(() -> unnumbered.getOrDefault(rest.core(), Optional.empty()))
                    .or(() -> behindGroups(rest.bare(), most - 1));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    /** The fields of a line; where only spaces stand between heads, they are taken apart at the words of this table. */
    public List<LineField> fields(SourceLine line) {
        if (line.fields().isEmpty() || line.grid() > 0) return line.fields();
        if (line.gridded()) return headsApart(line.fields());
        var label = line.fields().getFirst();
        if (label.value() || label.core().isEmpty() || !spaced(label.text()) || knows(label)) return line.fields();
        var tokens = Arrays.asList(label.text().split("[\\s\\p{Z}]+", MOST_TOKENS));
        var taken = new ArrayList<LineField>();
        var known = 0;
        for (var at = 0; at < tokens.size(); at += 0) {
            var next = longest(tokens, at);
            var field = LineField.of(String.join("", tokens.subList(at, next)));
            if (knows(field) || beginsColumn(field)) known++;
            taken.add(field);
            at = next;
        }
        if (known < 2 && known < taken.size()) return line.fields();
        taken.addAll(line.fields().subList(1, line.fields().size()));
        return taken;
    }

    /** Fields between tabs that are several heads with spaces between them. */
    private List<LineField> headsApart(List<LineField> fields) {
        if (fields.stream().noneMatch(field -> severalHeads(field))) return fields;
        return fields.stream()
                .flatMap(field -> severalHeads(field) ? tokens(field) : Stream.of(field))
                .toList();
    }

    private boolean severalHeads(LineField field) {
        return !field.core().isEmpty()
                && spaced(field.text())
                && !knows(field)
                && tokens(field).allMatch(token -> knows(token) || beginsColumn(token));
    }

    private boolean beginsColumn(LineField field) {
        return !field.core().isEmpty() && columns.stream().anyMatch(column -> column.startsWith(field.core()));
    }

    private static Stream<LineField> tokens(LineField field) {
        return Arrays.stream(field.text().split("[\\s\\p{Z}]+", MOST_TOKENS)).map(LineField::of);
    }

    private static boolean spaced(String text) {
        return text.chars()
                .anyMatch(character -> Character.isWhitespace(character) || Character.isSpaceChar(character));
    }

    private int longest(List<String> tokens, int at) {
        for (var to = Math.min(tokens.size(), at + LONGEST_JOIN); to > at + 1; to--)
            if (knows(LineField.of(String.join("", tokens.subList(at, to))))) return to;
        return at + 1;
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
