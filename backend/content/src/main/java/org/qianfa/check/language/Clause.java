package org.qianfa.check.language;

import java.util.List;

/**
 * A stretch of a statement between commas, or what stands in brackets.
 *
 * @param start in the normalized text
 * @param text as long as the stretch; brackets inside it and what is no quantity are masked
 * @param mark the mark before it: ， ； ： （, or the line end before a statement
 * @param inBrackets stands in brackets
 */
public record Clause(int start, String text, char mark, boolean inBrackets, List<Quantity> quantities) {
    public int end() {
        return start + text.length();
    }

    /** The words before a quantity, from the one before it or the clause's start. */
    public String wordsBefore(Quantity quantity) {
        return words(startOfWordsBefore(quantity), quantity.start());
    }

    public int startOfWordsBefore(Quantity quantity) {
        var index = quantities.indexOf(quantity);
        return index == 0 ? start : quantities.get(index - 1).end();
    }

    /** The words behind a quantity, up to the next one or the clause's end. */
    String wordsBehind(Quantity quantity) {
        var index = quantities.indexOf(quantity) + 1;
        return words(
                quantity.end(),
                index == quantities.size() ? end() : quantities.get(index).start());
    }

    public String words() {
        return words(start, end());
    }

    /** The words between two places of the normalized text, without what is masked. */
    String words(int from, int to) {
        return text.substring(from - start, to - start).replace(String.valueOf(MaskedText.BLANK), "");
    }
}
