package org.qianfa.judgement;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.check.Surroundings;
import org.qianfa.format.Content;
import org.qianfa.format.Format;

/**
 * The same subject's report for the year before, in the form that it was written under.
 *
 * @param brought where it was not made in the product: who brought it
 */
public record LastYear(int year, Format form, Content content, Optional<Brought> brought) {
    /** A file that somebody brought. */
    public record Brought(String fileName, String name, Instant at) {}

    Surroundings.LastYear asSurroundings() {
        return new Surroundings.LastYear(form, content);
    }
}
