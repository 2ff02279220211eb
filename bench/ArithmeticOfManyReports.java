import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.qianfa.check.Arithmetic;
import org.qianfa.check.Checked;
import org.qianfa.check.Profile;
import org.qianfa.check.Surroundings;
import org.qianfa.format.CellKey;
import org.qianfa.format.Cells;
import org.qianfa.format.Content;
import org.qianfa.format.Format;
import org.qianfa.format.Formats;
import org.qianfa.format.Written;

/**
 * P5: every arithmetic rule of the form of 2021 on 40,000 reports, from the texts in their cells, against sums over plain
 * arrays of numbers: the peer neither finds the cells nor reads a number.
 */
final class ArithmeticOfManyReports implements Contest {
    private static final int REPORTS = 40_000;
    private static final int DIFFERENT = 2_000;
    private static final int ROWS = 25;
    private static final int COLUMNS = 7;

    private final Format form = new Formats().forYear(2021);
    private final List<Checked> reports = new ArrayList<>();
    private final List<long[][][]> arrays = new ArrayList<>();
    private final Arithmetic arithmetic = new Arithmetic();

    @Override
    public String id() {
        return "P5";
    }

    @Override
    public String what() {
        return "arithmetic rules on 40,000 reports (2,000 different, twenty times each)";
    }

    @Override
    public String ours() {
        return "the check, from the texts in the cells";
    }

    @Override
    public String peer() {
        return "sums over long[]";
    }

    @Override
    public String unit() {
        return "ms";
    }

    @Override
    public double aim() {
        return 10;
    }

    @Override
    public void prepare() {
        var chance = new Random(20211231);
        for (int i = 0; i < DIFFERENT; i++) {
            Cells cells = form.withTotals(Cells.of(filled(chance)));
            // one in a hundred is wrong in a cell, as in life
            if (i % 100 == 0) cells = cells.with(CellKey.parse("3/granted/total"), "777");
            reports.add(new Checked(
                    form,
                    "机关" + i,
                    Optional.empty(),
                    2021,
                    new Content(new TreeMap<>(), cells),
                    Written.OFFICIAL,
                    Surroundings.NONE,
                    Profile.SUBMIT));
            arrays.add(form.tables().stream()
                    .map(table -> grid(
                            table.number(),
                            table.cells().stream().map(cell -> cell.key()).toList(),
                            reports.getLast()))
                    .toArray(long[][][]::new));
        }
        for (int i = 0; i < 3; i++)
            if (measure(this::found) != measure(this::broken)) throw new IllegalStateException("they do not agree");
        for (int i = 0; i < 3; i++) {
            measureOurs();
            measurePeer();
        }
    }

    private TreeMap<CellKey, String> filled(Random chance) {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables()) for (var key : table.inputs()) values.put(key, "0");
        for (String column : List.of("naturalPerson", "business", "otherOrganisation")) {
            int granted = chance.nextInt(200);
            int notHeld = chance.nextInt(90);
            values.put(new CellKey(3, "received", column), "" + (granted + notHeld));
            values.put(new CellKey(3, "granted", column), "" + granted);
            values.put(new CellKey(3, "notHeld", column), "" + notHeld);
        }
        values.put(CellKey.parse("2/fees/charged"), chance.nextInt(999) + ".2500");
        values.put(CellKey.parse("4/reconsideration/upheld"), "" + chance.nextInt(30));
        return values;
    }

    /** Rows of numbers: 10 of table 2 in one, table 3 by its rows, table 4 by its rows. */
    private static long[][] grid(int table, List<CellKey> keys, Checked report) {
        int width = table == 3 ? COLUMNS : table == 4 ? 5 : keys.size();
        var grid = new long[keys.size() / width][width];
        for (int i = 0; i < keys.size(); i++)
            grid[i / width][i % width] = report.content()
                    .cells()
                    .at(keys.get(i))
                    .map(text -> new java.math.BigDecimal(text).movePointRight(4).longValueExact())
                    .orElseThrow();
        return grid;
    }

    private interface Count {
        long of(int report);
    }

    private static long measure(Count count) {
        long found = 0;
        for (int i = 0; i < REPORTS; i++) found += count.of(i % DIFFERENT);
        return found;
    }

    private long found(int report) {
        return arithmetic.findings(reports.get(report)).count();
    }

    /** The same rules, written out by hand. */
    private long broken(int report) {
        long broken = 0;
        long[][][] tables = arrays.get(report);
        long[] two = tables[0][0];
        for (int from = 0; from <= 3; from += 3) if (two[from + 2] - two[from] + two[from + 1] < 0) broken++;
        long[][] three = tables[1];
        for (int column = 0; column < COLUMNS; column++) {
            long sum = 0;
            for (int row = 2; row < ROWS - 2; row++) sum += three[row][column];
            if (sum != three[ROWS - 2][column]) broken++;
            if (three[0][column] + three[1][column] != three[ROWS - 2][column] + three[ROWS - 1][column]) broken++;
        }
        for (long[] row : three) {
            long sum = 0;
            for (int column = 0; column < COLUMNS - 1; column++) sum += row[column];
            if (sum != row[COLUMNS - 1]) broken++;
        }
        for (long[] row : tables[2]) if (row[0] + row[1] + row[2] + row[3] != row[4]) broken++;
        return broken;
    }

    @Override
    public double measureOurs() {
        return milliseconds(this::found);
    }

    @Override
    public double measurePeer() {
        return milliseconds(this::broken);
    }

    private static double milliseconds(Count count) {
        long start = System.nanoTime();
        if (measure(count) < 0) throw new IllegalStateException();
        return (System.nanoTime() - start) / 1e6;
    }
}
