package org.qianfa.check.claim;

import org.qianfa.check.Place;
import org.qianfa.check.language.Period;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;

/**
 * What a section's prose claims: so much of something, at a time.
 *
 * @param partial only a part is meant: an item of a list, one channel, one kind of applicant, what stands in brackets
 * @param negative says that there was none
 * @param start in the normalized text
 */
public record Claim(
        ClaimSubject subject,
        Quantity quantity,
        Period period,
        boolean partial,
        boolean negative,
        Statement statement,
        int start,
        int end) {

    /** Speaks of the whole of this year, exactly: what a table can be compared with. */
    public boolean isComparable() {
        return period == Period.THIS_YEAR && !partial && quantity.isExact();
    }

    Claim asPartial() {
        return new Claim(subject, quantity, period, true, negative, statement, start, end);
    }

    public Place.InSection place() {
        return statement.place(start, end);
    }
}
