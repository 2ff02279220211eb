package org.qianfa.comparison;

import java.util.List;
import java.util.Optional;
import org.qianfa.prose.Block;

/** A block of a section, beside what it was. In the order of the changes, all {@link #before} are the old text and all {@link #after} the new one. */
public sealed interface BlockChange {
    /** What stood at this place. */
    Optional<Block> before();

    /** What stands at this place. */
    Optional<Block> after();

    /** How many places of it differ. */
    int places();

    record Same(Block block) implements BlockChange {
        @Override
        public Optional<Block> before() {
            return Optional.of(block);
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(block);
        }

        @Override
        public int places() {
            return 0;
        }
    }

    record Rewritten(Block was, Block is, List<Run> runs) implements BlockChange {
        public Rewritten {
            runs = List.copyOf(runs);
        }

        @Override
        public Optional<Block> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(is);
        }

        @Override
        public int places() {
            return Math.max(1, Runs.places(runs));
        }

        public Extent extent() {
            var words = Runs.extent(runs);
            return words == Extent.NONE ? Extent.APPEARANCE : words;
        }
    }

    record Added(Block block) implements BlockChange {
        @Override
        public Optional<Block> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(block);
        }

        @Override
        public int places() {
            return 1;
        }
    }

    record Removed(Block block) implements BlockChange {
        @Override
        public Optional<Block> before() {
            return Optional.of(block);
        }

        @Override
        public Optional<Block> after() {
            return Optional.empty();
        }

        @Override
        public int places() {
            return 1;
        }
    }

    /** @param move the number that the place has which it went to */
    record MovedAway(Block block, int move) implements BlockChange {
        @Override
        public Optional<Block> before() {
            return Optional.of(block);
        }

        @Override
        public Optional<Block> after() {
            return Optional.empty();
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
    record MovedHere(Block block, List<Run> runs, int move) implements BlockChange {
        public MovedHere {
            runs = List.copyOf(runs);
        }

        @Override
        public Optional<Block> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(block);
        }

        @Override
        public int places() {
            return 1 + Runs.places(runs);
        }
    }

    /** A table that the writer made, cell by cell. */
    record Table(Block.SimpleTable was, Block.SimpleTable is, List<RowChange> rows) implements BlockChange {
        public Table {
            rows = List.copyOf(rows);
        }

        @Override
        public Optional<Block> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Block> after() {
            return Optional.of(is);
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
