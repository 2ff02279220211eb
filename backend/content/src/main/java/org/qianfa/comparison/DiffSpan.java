package org.qianfa.comparison;

import java.util.Optional;
import org.qianfa.prose.Inline;

/** A stretch of a paragraph: it stands in both readings, in one of them, or in both otherwise. */
public sealed interface DiffSpan {
    /** What stood there before. */
    Optional<Inline> before();

    /** What stands there now. */
    Optional<Inline> after();

    record Same(Inline inline) implements DiffSpan {
        @Override
        public Optional<Inline> before() {
            return Optional.of(inline);
        }

        @Override
        public Optional<Inline> after() {
            return Optional.of(inline);
        }
    }

    record Inserted(Inline inline) implements DiffSpan {
        @Override
        public Optional<Inline> before() {
            return Optional.empty();
        }

        @Override
        public Optional<Inline> after() {
            return Optional.of(inline);
        }
    }

    record Deleted(Inline inline) implements DiffSpan {
        @Override
        public Optional<Inline> before() {
            return Optional.of(inline);
        }

        @Override
        public Optional<Inline> after() {
            return Optional.empty();
        }
    }

    /** The number of the same cell, which holds something else now. */
    record Refilled(Inline.Fact was, Inline.Fact is) implements DiffSpan {
        @Override
        public Optional<Inline> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Inline> after() {
            return Optional.of(is);
        }
    }

    /** The same words, bold now or bold no longer. */
    record Restyled(Inline was, Inline is) implements DiffSpan {
        @Override
        public Optional<Inline> before() {
            return Optional.of(was);
        }

        @Override
        public Optional<Inline> after() {
            return Optional.of(is);
        }
    }
}
