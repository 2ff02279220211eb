package org.qianfa.form;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.qianfa.text.Wording;

/**
 * One section of the form: prose, or the one table that it holds.
 *
 * @param variants headings seen elsewhere
 * @param marks words that all stand in a heading nobody has noted yet; with the section's own number they tell it
 */
public record SectionForm(
        int number,
        String heading,
        List<String> variants,
        List<String> marks,
        List<Aspect> aspects,
        OptionalInt table) {
    /** A part of a section's prose that has a heading of its own. */
    public record Aspect(String name, List<String> variants) {
        boolean isCalled(String heading) {
            return Wording.isOneOf(
                    heading, Stream.concat(Stream.of(name), variants.stream()).toList());
        }
    }

    public boolean isProse() {
        return table.isEmpty();
    }

    /** Whether a line is this section's heading, in official wording or in one seen elsewhere, whatever its number. */
    public boolean isCalled(String line) {
        return Wording.isOneOf(
                line, Stream.concat(Stream.of(heading), variants.stream()).toList());
    }

    /** The aspect whose heading the line is. */
    public Optional<Aspect> aspect(String line) {
        return aspects.stream().filter(aspect -> aspect.isCalled(line)).findFirst();
    }
}
