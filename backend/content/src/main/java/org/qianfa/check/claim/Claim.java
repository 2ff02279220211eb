package org.qianfa.check.claim;

import org.qianfa.check.Place;
import org.qianfa.check.language.Period;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;

/**
 * What a section's prose claims: so much of something, at a time.
 *
 * @param part only a part is meant: an item of a list, one channel, one kind of applicant, what stands in brackets
 * @param denied says that there was none
 * @param start in the folded text
 */
public record Claim(
        ClaimSubject subject,
        Quantity quantity,
        Period period,
        boolean part,
        boolean denied,
        Statement statement,
        int start,
        int end) {

    /** Speaks of the whole of this year, exactly: what a table can be compared with. */
    public boolean plain() {
        return period == Period.THIS_YEAR && !part && quantity.exact();
    }

    Claim ofPart() {
        return new Claim(subject, quantity, period, true, denied, statement, start, end);
    }

    public Place.InSection place() {
        return statement.place(start, end);
    }
}
