package org.qianfa.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qianfa.format.BlockForm;
import org.qianfa.format.CellKey;
import org.qianfa.format.TableForm;
import org.qianfa.format.ValueCell;
import org.qianfa.shared.Sentence;

/**
 * Reads the lines of one table. A value is placed only where nothing else could be meant: its row is known by its label, the heads above name
 * columns of this form in this order and none that is not in it, and there are as many values as columns. All else is left for a person.
 */
final class TableReading {
    private final TableForm table;
    private final OtherForms others;
    private final Words words;
    private final LeftOver left;
    private final TreeMap<CellKey, String> cells = new TreeMap<>();
    private final Set<String> met = new HashSet<>();
    private final TableRemarks remarks;
    private HeadLines heads;
    private boolean belowHeads;

    TableReading(int section, TableForm table, OtherForms others) {
        this.table = table;
        this.others = others;
        this.words = new Words(table);
        this.left = new LeftOver(section, table.number());
        this.remarks = new TableRemarks(table, others);
        this.heads = new HeadLines(words, others);
    }

    TableReading read(List<String> lines) {
        for (var item : Items.of(lines, words)) {
            switch (item) {
                case Item.Heads line -> heads(line);
                case Item.Row row -> row(row);
                case Item.Values values -> values(values);
                case Item.Strange strange -> strange(strange);
            }
        }
        endHeads();
        return this;
    }

    TreeMap<CellKey, String> cells() {
        return cells;
    }

    List<Unplaced> unplaced() {
        return left.all();
    }

    List<Sentence> remarks() {
        return remarks.all(met, left.all());
    }

    private void heads(Item.Heads line) {
        if (belowHeads && heads.begunBy(line)) endHeads();
        if (belowHeads) left.text(line.quote());
        else heads.add(line);
    }

    /** What stood among the heads and is none is text that somebody wrote. */
    private void endHeads() {
        heads.strange().forEach(left::text);
        remarks.old(heads.oldColumns());
        heads = new HeadLines(words, others);
        belowHeads = false;
    }

    private void row(Item.Row row) {
        belowHeads = true;
        var block = row.place().block();
        var key = row.place().row().key();
        var slots = block.cells().stream()
                .map(ValueCell::key)
                .filter(cell -> cell.row().equals(key))
                .toList();
        place(block, Optional.of(key), span(row.after()), slots, row.quote(), !met.add(key));
    }

    private void values(Item.Values values) {
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
        var again = !met.addAll(line.get().rows().stream().map(row -> row.key()).toList());
        var slots = line.get().cells().stream().map(ValueCell::key).toList();
        place(line.get(), Optional.empty(), span(values.fields()), slots, values.quote(), again);
    }

    private void strange(Item.Strange line) {
        belowHeads = true;
        var reason = others.withRow(line.label())
                .map(form -> Sentence.of("intake.reason.oldRow", line.label(), form.id()))
                .orElse(Sentence.of("intake.reason.unknownRow"));
        left.line(Optional.empty(), line.quote(), line.values(), List.of(), reason);
    }

    private void place(
            BlockForm block,
            Optional<String> row,
            List<String> values,
            List<CellKey> slots,
            String quote,
            boolean again) {
        if (values.isEmpty()) return;
        remarks.seen(block, heads.seen(block));
        var doubt = again
                ? Optional.of(Sentence.of("intake.reason.rowTwice"))
                : heads.doubt(block).or(() -> count(values, slots));
        if (doubt.isPresent()) {
            left.line(row, quote, values, heads.oldColumns().isEmpty() ? slots : List.of(), doubt.get());
            return;
        }
        for (var i = 0; i < slots.size(); i++)
            if (!values.get(i).isEmpty()) cells.put(slots.get(i), Fields.value(values.get(i)));
    }

    private static Optional<Sentence> count(List<String> values, List<CellKey> slots) {
        if (values.size() == slots.size()) return Optional.empty();
        return Optional.of(Sentence.of(
                values.size() < slots.size() ? "intake.reason.fewer" : "intake.reason.more",
                values.size(),
                slots.size()));
    }

    /** From the first value to the last; a gap between two values is a blank cell, gaps before and after say nothing. */
    private static List<String> span(List<String> fields) {
        var from = 0;
        var to = fields.size();
        while (from < to && fields.get(from).isEmpty()) from++;
        while (to > from && fields.get(to - 1).isEmpty()) to--;
        return new ArrayList<>(fields.subList(from, to));
    }
}
