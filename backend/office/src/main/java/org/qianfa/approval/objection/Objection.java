package org.qianfa.approval.objection;

import org.qianfa.check.Place;
import org.qianfa.text.PlainText;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/**
 * One reason for which a report is returned (退回理由).
 *
 * @param place a section, a sentence in it, or a cell
 */
public record Objection(Place place, String reason) {
    static final int LONGEST = 2_000;
    static final int LONGEST_QUOTE = 500;

    /** @throws Refused where the reason is empty or too long, or the place is none that can be answered for */
    public Objection {
        reason = PlainText.withNewlines(reason).strip();
        if (reason.isEmpty()) throw new Refused(Sentence.of("approval.objectionEmpty"));
        if (reason.length() > LONGEST) throw new Refused(Sentence.of("approval.opinionTooLong", LONGEST));
        PlainText.requirePlain(reason);
        switch (place) {
            case Place.InSection(var section, var start, var end, var quote) -> {
                if (quote.length() > LONGEST_QUOTE)
                    throw new Refused(Sentence.of("approval.quoteTooLong", LONGEST_QUOTE));
                if (start < 0 || end - start != quote.length())
                    throw new IllegalArgumentException("the quote is what stands from start to end");
            }
            case Place.InCell cell -> {
                // which cells there are is said by the form
            }
            case Place.InTable table ->
                throw new IllegalArgumentException("an objection is about a section, a sentence or a cell");
            case Place.InReport report ->
                throw new IllegalArgumentException("an objection is about a section, a sentence or a cell");
        }
    }

    /** About a section as a whole. */
    public static Objection to(int section, String reason) {
        return new Objection(new Place.InSection(section, 0, 0, ""), reason);
    }
}
