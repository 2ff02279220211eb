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

    record Same(Block block) implements BlockChange {
        @Override
        public List<Block> before() {
            return List.of(block);
        }

        @Override
        public List<Block> after() {
            return List.of(block);
        }

        @Override
        public int places() {
            return 0;
        }
    }

    record Rewritten(Block was, Block is, List<DiffSpan> runs) implements BlockChange {
        public Rewritten {
            runs = List.copyOf(runs);
        }

        @Override
        public List<Block> before() {
            return List.of(was);
        }

        @Override
        public List<Block> after() {
            return List.of(is);
        }

        @Override
        public int places() {
            return Math.max(1, DiffSpans.places(runs));
        }

        public ChangeLevel extent() {
            var words = DiffSpans.extent(runs);
            return words == ChangeLevel.NONE ? ChangeLevel.APPEARANCE : words;
        }
    }

    record Added(Block block) implements BlockChange {
        @Override
        public List<Block> before() {
            return List.of();
        }

        @Override
        public List<Block> after() {
            return List.of(block);
        }

        @Override
        public int places() {
            return 1;
        }
    }

    record Removed(Block block) implements BlockChange {
        @Override
        public List<Block> before() {
            return List.of(block);
        }

        @Override
        public List<Block> after() {
            return List.of();
        }

        @Override
        public int places() {
            return 1;
        }
    }

    /** @param move the number that the place has which it went to */
    record MovedAway(Block block, int move) implements BlockChange {
        @Override
        public List<Block> before() {
            return List.of(block);
        }

        @Override
        public List<Block> after() {
            return List.of();
        }

        @Override
        public int places() {
            return 0;
        }
    }

    /**
     * @param runs what was changed in it on the way
     * @param move the number that the place has which it came from
     */
    record MovedHere(Block block, List<DiffSpan> runs, int move) implements BlockChange {
        public MovedHere {
            runs = List.copyOf(runs);
        }

        @Override
        public List<Block> before() {
            return List.of();
        }

        @Override
        public List<Block> after() {
            return List.of(block);
        }

        @Override
        public int places() {
            return 1 + DiffSpans.places(runs);
        }
    }

    /**
     * One paragraph that is several now, or several that are one now.
     *
     * @param runs what was changed besides, by paragraph of the side that has several
     */
    record Parted(List<Block> was, List<Block> is, List<List<DiffSpan>> runs) implements BlockChange {
        public Parted {
            was = List.copyOf(was);
            is = List.copyOf(is);
            runs = runs.stream().map(List::copyOf).toList();
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
            return runs.size() - 1 + runs.stream().mapToInt(DiffSpans::places).sum();
        }

        /** Whether one became several, and not several one. */
        public boolean divided() {
            return was.size() == 1;
        }

        public boolean onlyPunctuation() {
            return runs.stream()
                    .map(DiffSpans::extent)
                    .allMatch(extent -> extent.compareTo(ChangeLevel.PUNCTUATION) <= 0);
        }
    }

    /** A table that the writer made, cell by cell. */
    record Table(Block.SimpleTable was, Block.SimpleTable is, List<RowChange> rows) implements BlockChange {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public List<Block> before() {
            return List.of(was);
        }

        @Override
        public List<Block> after() {
            return List.of(is);
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
