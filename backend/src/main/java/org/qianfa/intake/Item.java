package org.qianfa.intake;

import java.util.List;

/** What a line of a table turned out to be. */
sealed interface Item {
    /** The line as typed. */
    String quote();

    /** Heads, or text that stands where heads stand. */
    record Heads(List<String> fields, String quote) implements Item {}

    /** A row by its label, and what follows the label, gaps included. */
    record Row(Words.Place place, List<String> after, String quote) implements Item {}

    /** Values without a label. */
    record Values(List<String> fields, String quote) implements Item {}

    /** A label that is not in the form, and values. */
    record Strange(String label, List<String> values, String quote) implements Item {}
}
