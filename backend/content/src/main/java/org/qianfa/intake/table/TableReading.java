package org.qianfa.intake.table;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.table.BlockForm;
import org.qianfa.form.table.RowForm;
import org.qianfa.form.table.TableForm;
import org.qianfa.form.table.ValueCell;
import org.qianfa.intake.Unplaced;
import org.qianfa.intake.source.LineField;
import org.qianfa.intake.source.SourceLine;
import org.qianfa.intake.source.TypedValues;
import org.qianfa.intake.vocabulary.TableVocabulary;
import org.qianfa.text.Sentence;

/**
 * Reads the lines of one table. A value is placed only where nothing else could be meant: its row is known by its label, the heads above name
 * columns of this form in this order and none that is not in it, and the value stands below its head, or there are as many values as columns.
 * All else is left for a person.
 */
public final class TableReading {
    private final TableForm table;
    private final OtherForms others;
    private final TableVocabulary words;
    private final UnplacedCollector left;
    private final DeviatingLabels labels;
    private final TreeMap<CellKey, String> cells = new TreeMap<>();
    private final Set<String> met = new HashSet<>();
    private final TableRemarks remarks;
    private TableHeads heads;
    private ValuePlaces places = new ValuePlaces(List.of());
    private boolean belowHeads;
    private int fit;

    public TableReading(int section, TableForm table, TableVocabulary words, OtherForms others) {
        this.table = table;
        this.others = others;
        this.words = words;
        this.left = new UnplacedCollector(section, table.number());
        this.labels = new DeviatingLabels(table.number(), words);
        this.remarks = new TableRemarks(table, others);
        this.heads = new TableHeads(words, others);
    }

    public TableReading read(List<SourceLine> lines) {
        var items = TableLines.of(lines, words);
        places = new ValuePlaces(items);
        for (var item : items) {
            switch (item) {
                case TableLine.Heads line -> heads(line);
                case TableLine.Row row -> row(row);
                case TableLine.Values values -> values(values);
                case TableLine.Strange strange -> strange(strange);
                case TableLine.Groups _ -> {}
            }
        }
        endHeads();
        return this;
    }

    /**
     * How well the table is one of this form, blank cells and all: the cells of its rows below heads that are not another form's, less those of
     * rows that only another form has.
     */
    public int fit() {
        return fit;
    }

    public SortedMap<CellKey, String> cells() {
        return cells;
    }

    public List<Unplaced> unplaced() {
        return left.all();
    }

    public List<ReportWording.Label> labels() {
        return labels.all();
    }

    public List<Sentence> remarks() {
        return remarks.all(met, left.all());
    }

    private void heads(TableLine.Heads line) {
        if (belowHeads && heads.begunBy(line)) endHeads();
        if (belowHeads || heads.full()) left.text(line.quote());
        else {
            heads.add(line);
            line.fields().forEach(labels::see);
        }
    }

    /** What stood among the heads and is none is text that somebody wrote. */
    private void endHeads() {
        heads.strange().forEach(field -> left.text(field.text()));
        remarks.old(heads.oldColumns());
        heads = heads.next();
        belowHeads = false;
    }

    private void row(TableLine.Row row) {
        belowHeads = true;
        labels.see(row.label());
        var block = row.place().block();
        var key = row.place().row().key();
        var slots = block.cells().stream()
                .filter(cell -> cell.key().row().equals(key))
                .toList();
        if (!met.contains(key) && heads.oldColumns().isEmpty()) fit += fitting(row.after(), slots.size());
        var exact = ColumnPlaces.of(block, false, heads, row.grid())
                .flatMap(columns -> columns.pick(List.of(row.label()), row.after()))
                .or(() -> places.of(row));
        place(block, Optional.of(key), exact, row.after(), slots, row.quote(), !met.add(key));
    }

    /** How many cells of a row a line fits: all where it is blank, none where it has more values or other words. */
    private static int fitting(List<LineField> after, int cells) {
        var values = (int) after.stream().filter(LineField::value).count();
        if (values > cells || !after.stream().allMatch(LineField::blankOrValue)) return 0;
        return values == 0 ? cells : values;
    }

    private void values(TableLine.Values values) {
        belowHeads = true;
        var line = table.blocks().stream().filter(BlockForm::oneLine).findFirst();
        if (line.isEmpty()) {
            left.line(
                    Optional.empty(),
                    values.quote(),
                    span(values.fields()),
                    List.of(),
                    Sentence.of("intake.reason.unknownRow"));
            return;
        }
        var block = line.get();
        if (heads.oldColumns().isEmpty() && !heads.seen(block).isEmpty())
            fit += block.cells().size();
        var rows = rowsAbove(block, span(values.fields()).size());
        var slots = block.cells().stream()
                .filter(cell -> rows.contains(cell.key().row()))
                .toList();
        var again = !met.addAll(rows);
        var exact = ColumnPlaces.of(block, true, heads, values.grid())
                .flatMap(columns -> columns.pick(List.of(), values.fields()))
                .or(() -> ValuePlaces.of(values, slots.size()));
        place(block, Optional.empty(), exact, values.fields(), slots, values.quote(), again);
    }

    /** The rows that stand side by side in a line: those that the heads name, where it has a value for each of their columns, else all. */
    private List<String> rowsAbove(BlockForm block, int values) {
        var named = block.rows().stream()
                .filter(row -> heads.fields().stream().anyMatch(field -> heads.names(row, field)))
                .map(RowForm::key)
                .toList();
        if (values == named.size() * block.columns().size()) return named;
        return block.rows().stream().map(RowForm::key).toList();
    }

    private void strange(TableLine.Strange line) {
        belowHeads = true;
        var elsewhere = others.withRow(line.label());
        if (elsewhere.isPresent()) fit -= line.values().size();
        var reason = elsewhere
                .map(form -> Sentence.of("intake.reason.oldRow", line.label().text(), form.id()))
                .orElse(Sentence.of("intake.reason.unknownRow"));
        left.line(
                Optional.empty(),
                line.quote(),
                line.values().stream().map(LineField::text).toList(),
                List.of(),
                reason);
    }

    private void place(
            BlockForm block,
            Optional<String> row,
            Optional<List<String>> exact,
            List<LineField> after,
            List<ValueCell> slots,
            String quote,
            boolean again) {
        var values = exact.orElse(span(after));
        if (values.stream().allMatch(String::isEmpty)) return;
        remarks.seen(block, heads.seen(block));
        var doubt = again
                ? Optional.of(Sentence.of("intake.reason.rowTwice"))
                : heads.doubt(block).or(() -> count(values, slots)).or(() -> merged(exact, after));
        if (doubt.isPresent()) {
            var keys = slots.stream().map(ValueCell::key).toList();
            left.line(row, quote, values, heads.oldColumns().isEmpty() ? keys : List.of(), doubt.get());
            return;
        }
        for (var i = 0; i < slots.size(); i++) place(slots.get(i), values.get(i));
    }

    private void place(ValueCell cell, String typed) {
        if (typed.isEmpty()) return;
        var read = TypedValues.read(typed, cell.type());
        if (TypedValues.changed(typed, read)) remarks.read(typed, read);
        cells.put(cell.key(), read);
    }

    private static Optional<Sentence> count(List<String> values, List<ValueCell> slots) {
        if (values.size() == slots.size()) return Optional.empty();
        return Optional.of(Sentence.of(
                values.size() < slots.size() ? "intake.reason.fewer" : "intake.reason.more",
                values.size(),
                slots.size()));
    }

    /** A value whose cell reaches over several lines may belong to any of them. */
    private static Optional<Sentence> merged(Optional<List<String>> exact, List<LineField> after) {
        return exact.isEmpty() && after.stream().anyMatch(field -> field.value() && field.lines() > 1)
                ? Optional.of(Sentence.of("intake.reason.merged"))
                : Optional.empty();
    }

    /** From the first value to the last; a gap between two values is a blank cell, gaps before and after say nothing. */
    private static List<String> span(List<LineField> fields) {
        var from = 0;
        var to = fields.size();
        while (from < to && fields.get(from).empty()) from++;
        while (to > from && fields.get(to - 1).empty()) to--;
        return new ArrayList<>(
                fields.subList(from, to).stream().map(LineField::text).toList());
    }
}
