package org.qianfa.check.language;

import java.util.List;

/**
 * A stretch of a statement between commas, or what stands in brackets.
 *
 * @param start in the folded text
 * @param text as long as the stretch; brackets inside it and what is no quantity are blanked
 * @param mark the mark before it: ， ； ： （, or the line end before a statement
 * @param aside stands in brackets
 */
public record Clause(int start, String text, char mark, boolean aside, List<Quantity> quantities) {
    public int end() {
        return start + text.length();
    }

    /** The words before a quantity, from the one before it or the clause's start. */
    public String lead(Quantity quantity) {
        return words(leadStart(quantity), quantity.start());
    }

    public int leadStart(Quantity quantity) {
        var index = quantities.indexOf(quantity);
        return index == 0 ? start : quantities.get(index - 1).end();
    }

    /** The words behind a quantity, up to the next one or the clause's end. */
    String tail(Quantity quantity) {
        var index = quantities.indexOf(quantity) + 1;
        return words(
                quantity.end(),
                index == quantities.size() ? end() : quantities.get(index).start());
    }

    public String words() {
        return words(start, end());
    }

    /** The words between two places of the folded text, without blanks. */
    String words(int from, int to) {
        return text.substring(from - start, to - start).replace(String.valueOf(MaskedText.BLANK), "");
    }
}
