package org.qianfa.document.page;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.qianfa.form.table.TableForm;
import org.qianfa.prose.Block;

/** How wide the columns of a table are, as parts of its width that add up to 1. */
public final class ColumnWidths {
    private static final double VALUES_OF_MANY = 0.54;
    private static final double MOST = 6;

    private ColumnWidths() {}

    /** Labels narrow on the left, where groups stand, and wide where the rows are named; columns of values alike. */
    public static double[] of(TableForm table) {
        var first = table.blocks().getFirst().lines().getFirst();
        var labels = first.labels().stream().mapToInt(head -> head.colspan()).sum();
        var shares = new double[table.width()];
        if (labels <= 1) {
            Arrays.fill(shares, 1.0 / shares.length);
            return shares;
        }
        Arrays.fill(shares, VALUES_OF_MANY / (shares.length - labels));
        var left = 1 - VALUES_OF_MANY;
        for (var i = 0; i < labels - 1; i++) {
            shares[i] = left * (i == 0 ? 0.14 : 0.23);
            left -= shares[i];
        }
        shares[labels - 1] = left;
        return shares;
    }

    /** By the longest text that stands in one column alone, within bounds. */
    public static double[] of(Block.SimpleTable table) {
        var grid = CellGrid.of(table);
        var weights = new double[grid.width()];
        Arrays.fill(weights, 1);
        for (var cell : grid.cells())
            if (cell.columns() == 1)
                weights[cell.column()] = Math.max(
                        weights[cell.column()],
                        Math.min(MOST, Math.sqrt(cell.cell().text().length())));
        var sum = Arrays.stream(weights).sum();
        return Arrays.stream(weights).map(weight -> weight / sum).toArray();
    }

    /** The same as whole units that add up to the width. */
    public static int[] of(double[] shares, int width) {
        var ends = new int[shares.length + 1];
        var sum = 0.0;
        for (var i = 0; i < shares.length; i++) {
            sum += shares[i];
            ends[i + 1] = (int) Math.round(sum * width);
        }
        return IntStream.range(0, shares.length).map(i -> ends[i + 1] - ends[i]).toArray();
    }
}
