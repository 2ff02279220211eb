package org.qianfa.bench;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.check.rule.table.Arithmetic;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.ReportWording;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;

/**
 * P5: every arithmetic rule of the form of 2021 on 40,000 reports, against sums over a plain array written out by hand. Both start from the same
 * texts in the same cells and read each number anew. The peer trusts its input: it knows where every cell stands, takes whatever it finds for
 * a number, and says nothing of what is wrong but how much.
 */
final class ArithmeticOfManyReports implements Contest {
    private static final int REPORTS = 40_000;
    private static final int DIFFERENT = 2_000;
    private static final int ROWS = 25;
    private static final int COLUMNS = 7;
    private static final int THREE = 10;
    private static final int FOUR = THREE + ROWS * COLUMNS;

    private final Format form = new Formats().forYear(2021);
    private final List<ReportUnderCheck> reports = new ArrayList<>();
    /** Where each cell of the form, in its order, stands among the cells of a report, which are sorted by their keys. */
    private final int[] places = places();

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
        return "sums over long[], read from the same cells";
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
            reports.add(new ReportUnderCheck(
                    form,
                    "机关" + i,
                    Optional.empty(),
                    2021,
                    new Content(new TreeMap<>(), cells),
                    ReportWording.OFFICIAL,
                    ReportsToCompare.NONE,
                    Profile.SUBMIT));
        }
        for (int i = 0; i < 3; i++)
            if (measure(this::found) != measure(this::broken)) throw new IllegalStateException("they do not agree");
        for (int i = 0; i < 3; i++) {
            measureOurs();
            measurePeer();
        }
    }

    private SortedMap<CellKey, String> filled(Random chance) {
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

    private int[] places() {
        var sorted = form.tables().stream()
                .flatMap(table -> table.cells().stream())
                .map(cell -> cell.key())
                .sorted()
                .toList();
        return form.tables().stream()
                .flatMap(table -> table.cells().stream())
                .mapToInt(cell -> sorted.indexOf(cell.key()))
                .toArray();
    }

    /** Ten-thousandths, in the order of the form: 10 of table 2, table 3 by its rows, table 4 by its rows. */
    private long[] numbers(int report) {
        long[] sorted = new long[places.length];
        int next = 0;
        for (String text : reports.get(report).content().cells().values().values())
            sorted[next++] = text.indexOf('.') < 0
                    ? 10_000 * Long.parseLong(text)
                    : new BigDecimal(text).movePointRight(4).longValueExact();
        long[] numbers = new long[places.length];
        for (int i = 0; i < places.length; i++) numbers[i] = sorted[places[i]];
        return numbers;
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
        long[] cells = numbers(report);
        for (int from = 0; from <= 3; from += 3) if (cells[from + 2] - cells[from] + cells[from + 1] < 0) broken++;
        for (int column = 0; column < COLUMNS; column++) {
            long sum = 0;
            for (int row = 2; row < ROWS - 2; row++) sum += cells[THREE + row * COLUMNS + column];
            long total = cells[THREE + (ROWS - 2) * COLUMNS + column];
            if (sum != total) broken++;
            if (cells[THREE + column] + cells[THREE + COLUMNS + column]
                    != total + cells[THREE + (ROWS - 1) * COLUMNS + column]) broken++;
        }
        for (int row = 0; row < ROWS; row++) {
            long sum = 0;
            for (int column = 0; column < COLUMNS - 1; column++) sum += cells[THREE + row * COLUMNS + column];
            if (sum != cells[THREE + row * COLUMNS + COLUMNS - 1]) broken++;
        }
        for (int block = FOUR; block < FOUR + 15; block += 5)
            if (cells[block] + cells[block + 1] + cells[block + 2] + cells[block + 3] != cells[block + 4]) broken++;
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
