package org.qianfa.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;
import org.qianfa.comparison.alignment.CostBudget;
import org.qianfa.comparison.difference.BlockDiff;
import org.qianfa.comparison.difference.DiffSpans;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.prose.Block;
import org.qianfa.prose.Block.Cell;
import org.qianfa.prose.Block.Heading;
import org.qianfa.prose.Block.Paragraph;
import org.qianfa.prose.Block.Row;
import org.qianfa.prose.Block.SimpleTable;
import org.qianfa.prose.Inline;
import org.qianfa.prose.Manuscript;

/** Whatever two texts are: the changes, applied, give the one and the other; and no text makes them slow. */
class EveryComparisonTests {
    private static final Duration SOON = Duration.ofSeconds(20);

    @Property(tries = 300)
    void theChangesGiveBackBothTexts(@ForAll("pairs") List<Manuscript> pair) {
        givesBack(pair.getFirst(), pair.getLast());
    }

    @Property(tries = 50)
    void nothingDiffersFromItself(@ForAll("manuscripts") Manuscript manuscript) {
        assertThat(BlockDiff.compare(manuscript.blocks(), manuscript.blocks(), new CostBudget()))
                .allMatch(BlockChange.Same.class::isInstance);
    }

    @Property(tries = 100)
    void withoutAnyEffortTheyStillDo(@ForAll("pairs") List<Manuscript> pair) {
        var before = pair.getFirst().blocks();
        var after = pair.getLast().blocks();
        var changes = BlockDiff.compare(before, after, new CostBudget(0));
        assertThat(changes.stream().flatMap(change -> change.before().stream())).isEqualTo(before);
        assertThat(changes.stream().flatMap(change -> change.after().stream())).isEqualTo(after);
    }

    @Test
    void aTextWithoutAnyBreakIsComparedSoon() {
        var random = new Random(7);
        comparedSoon(noise(random, 200_000), noise(random, 200_000));
    }

    @Test
    void twoTextsOfTheSameFewWordsInAnotherOrderAreComparedSoon() {
        var random = new Random(8);
        comparedSoon(few(random, 90_000), few(random, 90_000));
    }

    @Test
    void thousandsOfParagraphsThatAreHalfLikeAreComparedSoon() {
        var random = new Random(9);
        comparedSoon(lines(random), lines(random));
    }

    @Test
    void thousandsOfEqualParagraphsAreComparedSoon() {
        comparedSoon("同样的一段话。\n".repeat(4999), "同样的一段话。\n另外一段话。\n".repeat(2400));
    }

    @Test
    void whereTheEffortIsUsedUpTheSectionSaysSo() {
        var random = new Random(10);
        var form = new Formats().forYear(2021);
        var comparison = Comparison.compare(form, content(few(random, 90_000)), content(few(random, 90_000)));
        assertThat(comparison.byWords()).isFalse();
        assertThat(comparison.isEmpty()).isFalse();
        assertThat(Comparison.compare(form, content("收到34件。"), content("收到35件。"))
                        .byWords())
                .isTrue();
    }

    private static Content content(String text) {
        var sections = new TreeMap<Integer, String>();
        sections.put(1, text);
        return new Content(sections, Cells.NONE);
    }

    private static void comparedSoon(String before, String after) {
        var start = System.nanoTime();
        givesBack(Manuscript.ofText(before), Manuscript.ofText(after));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
    }

    private static void givesBack(Manuscript before, Manuscript after) {
        var changes = BlockDiff.compare(before.blocks(), after.blocks(), new CostBudget());
        assertThat(changes.stream().flatMap(change -> change.before().stream())).isEqualTo(before.blocks());
        assertThat(changes.stream().flatMap(change -> change.after().stream())).isEqualTo(after.blocks());
        changes.forEach(EveryComparisonTests::givesBackItsRuns);
        assertThat(changes.stream().mapToInt(BlockChange::places).sum() == 0).isEqualTo(before.equals(after));
    }

    private static void givesBackItsRuns(BlockChange change) {
        switch (change) {
            case BlockChange.Rewritten(var was, var is, var spans) -> {
                assertThat(DiffSpans.before(spans)).isEqualTo(joined(was.inlines()));
                assertThat(DiffSpans.after(spans)).isEqualTo(joined(is.inlines()));
            }
            case BlockChange.SplitOrJoined parted -> {
                var spans = parted.spans().stream().flatMap(List::stream).toList();
                assertThat(DiffSpans.before(spans)).isEqualTo(joined(inlines(parted.was())));
                assertThat(DiffSpans.after(spans)).isEqualTo(joined(inlines(parted.is())));
                var several = parted.isSplit() ? parted.is() : parted.was();
                for (var at = 0; at < several.size(); at++)
                    assertThat(
                                    parted.isSplit()
                                            ? DiffSpans.after(parted.spans().get(at))
                                            : DiffSpans.before(parted.spans().get(at)))
                            .isEqualTo(joined(several.get(at).inlines()));
            }
            case BlockChange.MovedHere(var block, var spans, var move) ->
                assertThat(DiffSpans.after(spans)).isEqualTo(joined(block.inlines()));
            case BlockChange.Table(var was, var is, var rows) -> {
                assertThat(rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.was().stream()))
                        .containsExactlyInAnyOrderElementsOf(cells(was));
                assertThat(rows.stream().flatMap(row -> row.cells().stream()).flatMap(cell -> cell.is().stream()))
                        .containsExactlyInAnyOrderElementsOf(cells(is));
            }
            case BlockChange.Same same -> {}
            case BlockChange.Added added -> {}
            case BlockChange.Removed removed -> {}
            case BlockChange.MovedAway moved -> {}
        }
    }

    private static List<Inline> inlines(List<Block> blocks) {
        return blocks.stream().flatMap(block -> block.inlines().stream()).toList();
    }

    private static List<Cell> cells(SimpleTable table) {
        return table.rows().stream().flatMap(row -> row.cells().stream()).toList();
    }

    private static List<Inline> joined(List<Inline> inlines) {
        return DiffSpans.after(
                inlines.stream().<DiffSpan>map(DiffSpan.Same::new).toList());
    }

    @Provide
    Arbitrary<List<Manuscript>> pairs() {
        return Combinators.combine(manuscripts(), manuscripts(), Arbitraries.randoms())
                .as((one, other, random) -> List.of(one, mixed(one, other, random)));
    }

    /** Another text that has much of the first one, in another order. */
    private static Manuscript mixed(Manuscript one, Manuscript other, Random random) {
        var blocks = new ArrayList<Block>();
        for (var block : one.blocks()) {
            if (random.nextInt(6) == 0) continue;
            if (block instanceof Paragraph(var inlines) && inlines.size() > 1 && random.nextInt(4) == 0) {
                var at = 1 + random.nextInt(inlines.size() - 1);
                blocks.add(new Paragraph(inlines.subList(0, at)));
                blocks.add(new Paragraph(inlines.subList(at, inlines.size())));
            } else blocks.add(random.nextInt(4) == 0 ? random.nextInt(blocks.size() + 1) : blocks.size(), block);
        }
        for (var block : other.blocks())
            if (random.nextInt(3) == 0) blocks.add(random.nextInt(blocks.size() + 1), block);
        return Manuscript.of(blocks);
    }

    @Provide
    Arbitrary<Manuscript> manuscripts() {
        return blocks().list().ofMaxSize(9).map(Manuscript::of);
    }

    private Arbitrary<Block> blocks() {
        var lines = inlines().list().ofMaxSize(8);
        var table = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3),
                        lines.list().ofSize(9))
                .as((rows, columns, texts) -> (Block) new SimpleTable(IntStream.range(0, rows)
                        .mapToObj(row -> new Row(IntStream.range(0, columns)
                                .mapToObj(column ->
                                        new Cell(row == 0, 1, 1, List.of(new Paragraph(texts.get(row * 3 + column)))))
                                .toList()))
                        .toList()));
        return Arbitraries.frequencyOf(
                Tuple.of(6, lines.map(Paragraph::new)),
                Tuple.of(
                        2,
                        Combinators.combine(Arbitraries.integers().between(1, 4), lines)
                                .as(Heading::new)),
                Tuple.of(1, table));
    }

    private Arbitrary<Inline> inlines() {
        var words = Arbitraries.of(
                "公开", "申请", "34", "35", "３６％", "件", "，", "。", " ", "政府信息", "的", "𬭚", "A7", "12.50", "——", "〇",
                "e\u0301");
        var bold = Arbitraries.of(false, false, false, true);
        return Arbitraries.frequencyOf(
                Tuple.of(9, Combinators.combine(words, bold).as(Inline.Run::new)),
                Tuple.of(
                        1,
                        Combinators.combine(
                                        Arbitraries.of("3/received/total", "3/received/naturalPerson"),
                                        Arbitraries.of("34", "35", ""),
                                        bold)
                                .as(Inline.Fact::new)));
    }

    private static String noise(Random random, int length) {
        return random.ints(length, 0x4e00, 0x9fa5)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String few(Random random, int length) {
        return random.ints(length, 0, 6)
                .mapToObj(at -> "公开申请件，".substring(at, at + 1))
                .collect(Collectors.joining());
    }

    private static String lines(Random random) {
        return IntStream.range(0, 4900)
                .mapToObj(_ -> few(random, 20) + noise(random, 18))
                .collect(Collectors.joining("\n"));
    }
}
