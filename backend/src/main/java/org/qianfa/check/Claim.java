package org.qianfa.check;

/**
 * What a section's prose claims: so much of something, at a time.
 *
 * @param part only a part is meant: an item of a list, one channel, one kind of applicant, what stands in brackets
 * @param denied says that there was none
 * @param start in the folded text
 */
record Claim(
        Subject subject,
        Quantity quantity,
        Period period,
        boolean part,
        boolean denied,
        Statement statement,
        int start,
        int end) {

    /** Speaks of the whole of this year, exactly: what a table can be compared with. */
    boolean plain() {
        return period == Period.THIS_YEAR && !part && quantity.exact();
    }

    Claim ofPart() {
        return new Claim(subject, quantity, period, true, denied, statement, start, end);
    }

    Place.InSection place() {
        return statement.place(start, end);
    }
}
