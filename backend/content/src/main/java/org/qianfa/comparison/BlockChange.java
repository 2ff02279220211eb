package org.qianfa.comparison;

import java.util.List;
import org.qianfa.comparison.difference.DiffSpans;
import org.qianfa.prose.Block;

/** A block of a section, beside what it was. In the order of the changes, all {@link #before} are the old text and all {@link #after} the new one. */
public sealed interface BlockChange {
    /** What stood at this place, mostly one block or none. */
    List<Block> before();

    /** What stands at this place, mostly one block or none. */
    List<Block> after();

    /** How many places of it differ. */
    int places();

    /** A block that stands here in both readings. */
    sealed interface InBoth extends BlockChange {
        Block was();

        Block is();

        @Override
        default List<Block> before() {
            return List.of(was());
        }

        @Override
        default List<Block> after() {
            return List.of(is());
        }
    }

    /** A block that stood here and does not any more. */
    sealed interface Gone extends BlockChange {
        Block block();

        @Override
        default List<Block> before() {
            return List.of(block());
        }

        @Override
        default List<Block> after() {
            return List.of();
        }
    }

    /** A block that stands here and did not before. */
    sealed interface Come extends BlockChange {
        Block block();

        @Override
        default List<Block> before() {
            return List.of();
        }

        @Override
        default List<Block> after() {
            return List.of(block());
        }
    }

    record Same(Block block) implements InBoth {
        @Override
        public Block was() {
            return block;
        }

        @Override
        public Block is() {
            return block;
        }

        @Override
        public int places() {
            return 0;
        }
    }

    record Rewritten(Block was, Block is, List<DiffSpan> spans) implements InBoth {
        public Rewritten {
            spans = List.copyOf(spans);
        }

        @Override
        public int places() {
            return Math.max(1, DiffSpans.places(spans));
        }

        public ChangeLevel level() {
            var words = DiffSpans.level(spans);
            return words == ChangeLevel.NONE ? ChangeLevel.APPEARANCE : words;
        }
    }

    record Added(Block block) implements Come {
        @Override
        public int places() {
            return 1;
        }
    }

    record Removed(Block block) implements Gone {
        @Override
        public int places() {
            return 1;
        }
    }

    /** @param move the number that the place has which it went to */
    record MovedAway(Block block, int move) implements Gone {
        @Override
        public int places() {
            return 0;
        }
    }

    /**
     * @param spans what was changed in it on the way
     * @param move the number that the place has which it came from
     */
    record MovedHere(Block block, List<DiffSpan> spans, int move) implements Come {
        public MovedHere {
            spans = List.copyOf(spans);
        }

        @Override
        public int places() {
            return 1 + DiffSpans.places(spans);
        }
    }

    /**
     * One paragraph that is several now, or several that are one now.
     *
     * @param spans what was changed besides, by paragraph of the side that has several
     */
    record SplitOrJoined(List<Block> was, List<Block> is, List<List<DiffSpan>> spans) implements BlockChange {
        public SplitOrJoined {
            was = List.copyOf(was);
            is = List.copyOf(is);
            spans = spans.stream().map(List::copyOf).toList();
        }

        @Override
        public List<Block> before() {
            return was;
        }

        @Override
        public List<Block> after() {
            return is;
        }

        /** Each break is one. */
        @Override
        public int places() {
            return spans.size() - 1 + spans.stream().mapToInt(DiffSpans::places).sum();
        }

        /** Whether one became several, and not several one. */
        public boolean isSplit() {
            return was.size() == 1;
        }

        public boolean onlyPunctuation() {
            return spans.stream()
                    .map(DiffSpans::level)
                    .allMatch(level -> level.compareTo(ChangeLevel.PUNCTUATION) <= 0);
        }
    }

    /** A table that the writer made, cell by cell. */
    record Table(Block.SimpleTable was, Block.SimpleTable is, List<RowChange> rows) implements InBoth {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public int places() {
            return Math.max(1, (int) rows.stream()
                    .flatMap(row -> row.cells().stream())
                    .filter(CellChange::changed)
                    .count());
        }
    }
}
