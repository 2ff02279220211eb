package org.qianfa.judgement.lastyear;

import java.time.Instant;
import java.util.Optional;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.Format;
import org.qianfa.form.content.Content;

/**
 * The same subject's report for the year before, in the form that it was written under.
 *
 * @param brought where it was not made in the product: who brought it
 */
public record LastYear(int year, Format form, Content content, Optional<Brought> brought) {
    /** A file that somebody brought. */
    public record Brought(String fileName, String name, Instant at) {}

    public ReportsToCompare.LastYear asReportToCompare() {
        return new ReportsToCompare.LastYear(form, content);
    }
}
