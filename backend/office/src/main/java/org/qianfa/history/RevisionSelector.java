package org.qianfa.history;

import java.util.Optional;

/** Which of a report's texts is meant, as it is written in an address. */
public sealed interface RevisionSelector {
    RevisionSelector NOW = new Present();
    RevisionSelector LAST_YEAR = new LastYear();

    /** A revision of the edition that the report is in. */
    record Numbered(int number) implements RevisionSelector {
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** What stands in the report now; while it is frozen, the revision that was submitted last. */
    record Present() implements RevisionSelector {
        @Override
        public String toString() {
            return "now";
        }
    }

    /** The report of the same subject for the year before. */
    record LastYear() implements RevisionSelector {
        @Override
        public String toString() {
            return "last-year";
        }
    }

    /** Empty where the words name none. */
    static Optional<RevisionSelector> parse(String words) {
        return switch (words) {
            case "now" -> Optional.of(NOW);
            case "last-year" -> Optional.of(LAST_YEAR);
            default ->
                words.matches("[1-9][0-9]{0,5}")
                        ? Optional.of(new Numbered(Integer.parseInt(words)))
                        : Optional.empty();
        };
    }
}
