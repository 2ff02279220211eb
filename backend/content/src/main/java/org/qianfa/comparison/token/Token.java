package org.qianfa.comparison.token;

import org.qianfa.prose.Inline;

/** The smallest thing that is marked as changed: a word, a number, one punctuation mark, a stretch of blanks, or a fact. */
public record Token(Kind kind, Inline inline) {
    /** Where a paragraph ends and the next one begins (U+2029). */
    public static final Token BREAK = new Token(Kind.BLANK, new Inline.Run("\u2029", false));

    public enum Kind {
        WORD,
        NUMBER,
        PUNCTUATION,
        BLANK,
        FACT
    }

    public String text() {
        return inline.text();
    }

    /** What two tokens are told apart by: a fact by its cell, whatever that holds; everything else by its characters, bold or not. */
    public Object identity() {
        return inline instanceof Inline.Fact fact ? new FactOf(fact.cell()) : inline.text();
    }

    private record FactOf(String cell) {}
}
