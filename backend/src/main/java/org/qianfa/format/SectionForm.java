package org.qianfa.format;

import java.util.List;
import java.util.OptionalInt;

/** One section of the form: prose, or the one table that it holds. */
public record SectionForm(int number, String heading, List<String> variants, List<Aspect> aspects, OptionalInt table) {
    /** A part of a section's prose that has a heading of its own. */
    public record Aspect(String name, List<String> variants) {}

    public boolean narrative() {
        return table.isEmpty();
    }
}
