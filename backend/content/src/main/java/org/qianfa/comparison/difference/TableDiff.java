package org.qianfa.comparison.difference;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qianfa.comparison.BlockChange;
import org.qianfa.comparison.CellChange;
import org.qianfa.comparison.RowChange;
import org.qianfa.comparison.RowChange.Presence;
import org.qianfa.comparison.alignment.Alignment;
import org.qianfa.comparison.alignment.Alignment.Step;
import org.qianfa.comparison.alignment.AlignmentUnit;
import org.qianfa.comparison.alignment.CostBudget;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;

/** A table that the writer made over another one. */
public final class TableDiff {
    private final SimpleTable was;
    private final SimpleTable is;
    private final CostBudget budget;

    TableDiff(SimpleTable was, SimpleTable is, CostBudget budget) {
        this.was = was;
        this.is = is;
        this.budget = budget;
    }

    /** Empty where cells are merged and the tables have different shapes: then no cell stands for another one. */
    Optional<BlockChange> compare() {
        var sameShape = was.shape().equals(is.shape());
        if (!isPlain(was) || !isPlain(is))
            return sameShape ? Optional.of(table(oneToOne(was.rows().size()), oneToOne(width(was)))) : Optional.empty();
        var columns =
                width(was) == width(is) ? oneToOne(width(was)) : Alignment.find(columns(was), columns(is), budget);
        var shared = columns.stream().filter(Step::both).toList();
        var rows = Alignment.find(
                rows(was, shared.stream().map(Step::before).toList()),
                rows(is, shared.stream().map(Step::after).toList()),
                budget);
        var inPlace = rows.stream().noneMatch(step -> step.both() && step.before() != step.after());
        return Optional.of(table(sameShape && inPlace ? oneToOne(was.rows().size()) : rows, columns));
    }

    private BlockChange table(List<Step> rows, List<Step> columns) {
        return new BlockChange.Table(
                was, is, rows.stream().map(step -> row(step, columns)).toList());
    }

    private RowChange row(Step step, List<Step> columns) {
        if (step.both() && !(isFull(was, step.before()) && isFull(is, step.after())))
            return inMergedTable(was.rows().get(step.before()), is.rows().get(step.after()));
        var presence = step.both() ? Presence.BOTH : step.before() >= 0 ? Presence.REMOVED : Presence.ADDED;
        return new RowChange(
                presence,
                columns.stream()
                        .map(column -> cellChange(
                                cell(was, step.before(), column.before()), cell(is, step.after(), column.after())))
                        .toList());
    }

    private static boolean isFull(SimpleTable table, int row) {
        return table.rows().get(row).cells().size() == width(table);
    }

    private RowChange inMergedTable(Row old, Row now) {
        return new RowChange(
                Presence.BOTH,
                IntStream.range(0, now.cells().size())
                        .mapToObj(at -> cellChange(
                                Optional.of(old.cells().get(at)),
                                Optional.of(now.cells().get(at))))
                        .toList());
    }

    private CellChange cellChange(Optional<Cell> old, Optional<Cell> now) {
        return new CellChange(old, now, BlockDiff.compareInCell(paragraphs(old), paragraphs(now), budget));
    }

    private static List<Paragraph> paragraphs(Optional<Cell> cell) {
        return cell.map(Cell::paragraphs).orElse(List.of());
    }

    /** Empty for a row or a column that is not in the table. */
    private static Optional<Cell> cell(SimpleTable table, int row, int column) {
        return row < 0 || column < 0
                ? Optional.empty()
                : Optional.of(table.rows().get(row).cells().get(column));
    }

    private static boolean isPlain(SimpleTable table) {
        return table.rows().stream()
                .allMatch(row -> row.cells().size() == width(table)
                        && row.cells().stream().allMatch(cell -> cell.rowspan() == 1 && cell.colspan() == 1));
    }

    private static int width(SimpleTable table) {
        return table.rows().getFirst().cells().size();
    }

    private static List<Step> oneToOne(int length) {
        return IntStream.range(0, length).mapToObj(at -> new Step(at, at)).toList();
    }

    /** Rows are told by the columns that both tables have. */
    private static List<AlignmentUnit> rows(SimpleTable table, List<Integer> columns) {
        return table.rows().stream()
                .map(row -> AlignmentUnit.of(
                        columns.stream().map(column -> row.cells().get(column)).toList()))
                .toList();
    }

    private static List<AlignmentUnit> columns(SimpleTable table) {
        return IntStream.range(0, width(table))
                .mapToObj(column -> AlignmentUnit.of(table.rows().stream()
                        .map(row -> row.cells().get(column))
                        .toList()))
                .toList();
    }
}
