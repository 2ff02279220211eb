package org.qianfa.check.claim;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qianfa.check.Place;
import org.qianfa.check.language.Period;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Statement;

/**
 * What a section's prose claims: so much of something, at a time.
 *
 * @param together what is counted in one number; the subject alone where there is but one
 * @param partial only a part is meant: an item of a list, one channel, one kind of applicant, what stands in brackets
 * @param negative says that there was none
 * @param start in the normalized text
 */
public record Claim(
        ClaimSubject subject,
        List<ClaimSubject> together,
        Quantity quantity,
        Period period,
        boolean partial,
        boolean negative,
        Statement statement,
        int start,
        int end) {
    private static final Set<ClaimSubject> DOCUMENTS =
            EnumSet.range(ClaimSubject.DOCUMENTS_ISSUED, ClaimSubject.DOCUMENTS_IN_FORCE);

    /** Speaks of the whole of this year, exactly: what a table can be compared with. */
    public boolean isComparable() {
        return together.size() == 1 && isWhole();
    }

    /** Speaks of the whole of this year, exactly, and of several things in one number. */
    public boolean isComparableTogether() {
        return together.size() > 1 && isWhole();
    }

    private boolean isWhole() {
        return period == Period.THIS_YEAR && !partial && quantity.isExact();
    }

    Claim asPartial() {
        return new Claim(subject, together, quantity, period, true, negative, statement, start, end);
    }

    boolean isOfDocumentsLastYear() {
        return period == Period.LAST_YEAR && DOCUMENTS.contains(subject);
    }

    /** What is said of documents under a wrong year is meant for this one; other numbers may be those of that year. */
    Claim inThisYear() {
        if (!isOfDocumentsLastYear()) return this;
        return new Claim(subject, together, quantity, Period.THIS_YEAR, partial, negative, statement, start, end);
    }

    /** As many ended so, as the words up to the end say. */
    Claim endingIn(ClaimSubject outcome, int newEnd) {
        return new Claim(outcome, List.of(outcome), quantity, period, partial, negative, statement, start, newEnd);
    }

    public Place.InSection place() {
        return statement.place(start, end);
    }
}
