package org.qianfa.form.table;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.rule.Rule;

/** One table of the form. */
public final class TableForm {
    private final int number;
    private final String caption;
    private final int width;
    private final List<BlockForm> blocks;
    private final Map<CellKey, ValueCell> cells;
    private final List<Rule.Equation> sums;

    public TableForm(int number, String caption, int width, List<BlockForm> blocks, List<Rule.Equation> sums) {
        this.number = number;
        this.caption = caption;
        this.width = width;
        this.blocks = List.copyOf(blocks);
        this.sums = List.copyOf(sums);
        this.cells = blocks.stream()
                .flatMap(block -> block.cells().stream())
                .collect(Collectors.toMap(ValueCell::key, cell -> cell, (one, _) -> one, LinkedHashMap::new));
    }

    public int number() {
        return number;
    }

    public String caption() {
        return caption;
    }

    /** How many columns the drawn table has, labels included. */
    public int width() {
        return width;
    }

    public List<BlockForm> blocks() {
        return blocks;
    }

    /** All cells in reading order, totals among them. */
    public List<ValueCell> cells() {
        return List.copyOf(cells.values());
    }

    public Optional<ValueCell> cell(CellKey key) {
        return Optional.ofNullable(cells.get(key));
    }

    /** The cells that people fill in, in reading order. */
    public List<CellKey> inputs() {
        return cells.values().stream()
                .filter(cell -> !cell.computed())
                .map(ValueCell::key)
                .toList();
    }

    /** The cells that people fill in and that are still blank, in reading order: what "fill the rest with 0" fills. */
    public List<CellKey> blankInputs(Cells filled) {
        return inputs().stream().filter(key -> filled.at(key).isEmpty()).toList();
    }

    public Optional<BigDecimal> number(CellKey key, Cells filled) {
        return number(key, filled.values());
    }

    private Optional<BigDecimal> number(CellKey key, Map<CellKey, String> filled) {
        return cell(key).flatMap(cell -> Optional.ofNullable(filled.get(key)).flatMap(cell.type()::number));
    }

    /** The same cells with this table's totals computed anew; a total stands only where every part of it is a valid number. */
    public Cells withTotals(Cells filled) {
        var values = new TreeMap<>(filled.values());
        cells.values().stream().filter(ValueCell::computed).map(ValueCell::key).forEach(values::remove);
        var open = true;
        while (open) {
            open = false;
            for (var sum : sums) {
                var total = sum.right().terms().getFirst().key();
                if (values.containsKey(total)) continue;
                var value = sum.left().value(key -> number(key, values));
                if (value.isEmpty()) continue;
                values.put(total, value.get().toPlainString());
                open = true;
            }
        }
        return Cells.of(values);
    }

    @Override
    public String toString() {
        return "table " + number;
    }
}
