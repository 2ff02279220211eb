package org.qianfa.comparison;

import java.util.Optional;

/** Which of a report's texts is meant, as it is written in an address. */
public sealed interface Version {
    Version NOW = new Present();
    Version LAST_YEAR = new LastYear();

    /** A revision of the edition that the report is in. */
    record Numbered(int number) implements Version {
        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }

    /** What stands in the report now; while it is frozen, the revision that was submitted last. */
    record Present() implements Version {
        @Override
        public String toString() {
            return "now";
        }
    }

    /** The report of the same subject for the year before. */
    record LastYear() implements Version {
        @Override
        public String toString() {
            return "last-year";
        }
    }

    /** Empty where the words name none. */
    static Optional<Version> parse(String words) {
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
