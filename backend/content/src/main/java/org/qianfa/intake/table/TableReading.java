package org.qianfa.intake.table;

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
    private final TableVocabulary vocabulary;
    private final UnplacedCollector unplaced;
    private final DeviatingLabels labels;
    private final TreeMap<CellKey, String> cells = new TreeMap<>();
    private final Set<String> rowsMet = new HashSet<>();
    private final TableRemarks remarks;
    private final TableFit fit = new TableFit();
    private TableHeads heads;
    private ValuePlaces valuePlaces = new ValuePlaces(List.of());
    private boolean belowHeads;

    public TableReading(int section, TableForm table, TableVocabulary vocabulary, OtherForms others) {
        this.table = table;
        this.others = others;
        this.vocabulary = vocabulary;
        this.unplaced = new UnplacedCollector(section, table.number());
        this.labels = new DeviatingLabels(table.number(), vocabulary);
        this.remarks = new TableRemarks(table, others);
        this.heads = new TableHeads(vocabulary, others);
    }

    public TableReading read(List<SourceLine> lines) {
        var tableLines = TableLines.sort(lines, vocabulary);
        valuePlaces = new ValuePlaces(tableLines);
        for (var tableLine : tableLines) {
            switch (tableLine) {
                case TableLine.Heads line -> takeHeads(line);
                case TableLine.Row row -> placeRow(row);
                case TableLine.Values values -> placeValues(values);
                case TableLine.UnknownRow unknown -> leaveUnknownRow(unknown);
                case TableLine.Groups _ -> {}
            }
        }
        endHeads();
        return this;
    }

    /** How many cells of the table are known to be this form's. */
    public int fit() {
        return fit.cells();
    }

    public SortedMap<CellKey, String> cells() {
        return cells;
    }

    public List<Unplaced> unplaced() {
        return unplaced.all();
    }

    public List<ReportWording.Label> labels() {
        return labels.all();
    }

    public List<Sentence> remarks() {
        return remarks.all(rowsMet, unplaced.all());
    }

    private void takeHeads(TableLine.Heads line) {
        if (belowHeads && heads.isBegunBy(line)) endHeads();
        if (belowHeads || heads.isFull()) unplaced.addText(line.quote());
        else {
            heads.add(line);
            line.fields().forEach(labels::add);
        }
    }

    /** What stood among the heads and is none is text that somebody wrote. */
    private void endHeads() {
        heads.unknownHeads().forEach(field -> unplaced.addText(field.text()));
        remarks.addOldColumns(heads.oldColumns());
        heads = heads.nextHeads();
        belowHeads = false;
    }

    private void placeRow(TableLine.Row row) {
        belowHeads = true;
        labels.add(row.label());
        var block = row.blockRow().block();
        var key = row.blockRow().row().key();
        var cells = block.cells().stream()
                .filter(cell -> cell.key().row().equals(key))
                .toList();
        if (!rowsMet.contains(key) && heads.oldColumns().isEmpty()) fit.addRow(row.fieldsBehind(), cells.size());
        var exact = ColumnPlaces.find(block, false, heads, row.table())
                .flatMap(columns -> columns.textsBelow(List.of(row.label()), row.fieldsBehind()))
                .or(() -> valuePlaces.cellTexts(row));
        place(new LineValues(
                block, Optional.of(key), cells, exact, row.fieldsBehind(), row.quote(), !rowsMet.add(key)));
    }

    private void placeValues(TableLine.Values values) {
        belowHeads = true;
        var line = table.blocks().stream().filter(BlockForm::oneLine).findFirst();
        if (line.isEmpty()) {
            unplaced.addLine(
                    Optional.empty(),
                    values.quote(),
                    LineValues.fromFirstToLast(values.fields()),
                    List.of(),
                    Sentence.of("intake.reason.unknownRow"));
            return;
        }
        var block = line.get();
        if (heads.oldColumns().isEmpty() && !heads.namedColumns(block).isEmpty())
            fit.addBlock(block.cells().size());
        var rows = rowsAbove(block, LineValues.fromFirstToLast(values.fields()).size());
        var cells = block.cells().stream()
                .filter(cell -> rows.contains(cell.key().row()))
                .toList();
        var again = !rowsMet.addAll(rows);
        var exact = ColumnPlaces.find(block, true, heads, values.table())
                .flatMap(columns -> columns.textsBelow(List.of(), values.fields()))
                .or(() -> ValuePlaces.cellTexts(values, cells.size()));
        place(new LineValues(block, Optional.empty(), cells, exact, values.fields(), values.quote(), again));
    }

    /** The rows that stand side by side in a line: those that the heads name, where it has a value for each of their columns, else all. */
    private List<String> rowsAbove(BlockForm block, int values) {
        var named = block.rows().stream()
                .filter(row -> heads.fields().stream().anyMatch(field -> heads.isHeadOf(row, field)))
                .map(RowForm::key)
                .toList();
        if (values == named.size() * block.columns().size()) return named;
        return block.rows().stream().map(RowForm::key).toList();
    }

    private void leaveUnknownRow(TableLine.UnknownRow line) {
        belowHeads = true;
        var elsewhere = others.withRow(line.label());
        if (elsewhere.isPresent()) fit.removeRowOfAnotherForm(line.values().size());
        var reason = elsewhere
                .map(form -> Sentence.of("intake.reason.oldRow", line.label().text(), form.id()))
                .orElse(Sentence.of("intake.reason.unknownRow"));
        unplaced.addLine(
                Optional.empty(),
                line.quote(),
                line.values().stream().map(LineField::text).toList(),
                List.of(),
                reason);
    }

    private void place(LineValues line) {
        var values = line.texts();
        if (values.stream().allMatch(String::isEmpty)) return;
        remarks.addSeenColumns(line.block(), heads.namedColumns(line.block()));
        var doubt = line.doubt(heads);
        if (doubt.isPresent()) {
            var keys = line.cells().stream().map(ValueCell::key).toList();
            unplaced.addLine(
                    line.row(), line.quote(), values, heads.oldColumns().isEmpty() ? keys : List.of(), doubt.get());
            return;
        }
        for (var i = 0; i < values.size(); i++) place(line.cells().get(i), values.get(i));
    }

    private void place(ValueCell cell, String typed) {
        if (typed.isEmpty()) return;
        var read = TypedValues.readNumber(typed, cell.type());
        if (TypedValues.isReworded(typed, read)) remarks.addNumberRead(typed, read);
        cells.put(cell.key(), read);
    }
}
