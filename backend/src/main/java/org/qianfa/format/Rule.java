package org.qianfa.format;

import java.math.BigDecimal;
import java.util.List;

/** What the form demands, as data. A rule of the file that holds for each row or column stands here once for each. */
public sealed interface Rule {
    /** The official name: T3-1. */
    String id();

    /** B, W or I. */
    String severity();

    /** Every cell of the table is filled with a value of its type. */
    record Values(String id, String severity, int table) implements Rule {}

    /** Two sides are equal; a sum has a single total on the right, which the product computes. */
    record Equation(String id, String severity, int table, String about, Side left, Side right, boolean sum)
            implements Rule {}

    /** A side is no less than the bound. */
    record AtLeast(String id, String severity, int table, String about, Side left, BigDecimal bound) implements Rule {}

    /** A section says each thing that is needed, by one of its words, and is more than one of the empty phrases. */
    record States(String id, String severity, int section, List<String> notOnly, List<Needed> needed) implements Rule {}

    /**
     * What the prose claims of a quantity is what the table says.
     *
     * @param claim the quantity, by the name that the checks know it by
     * @param none judges claims that there was none; without such a rule the other judges those too
     * @param readings what the words may mean, one of them suffices
     */
    record Stated(String id, String severity, int table, String claim, boolean none, List<Side> readings)
            implements Rule {
        public Stated {
            readings = List.copyOf(readings);
        }
    }

    /** A thing that a section has to say, and the words by which it is known. */
    record Needed(String name, List<String> words) {
        public Needed {
            words = List.copyOf(words);
        }
    }
}
