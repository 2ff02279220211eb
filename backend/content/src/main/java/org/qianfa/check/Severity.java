package org.qianfa.check;

import java.util.Arrays;

/** How grave a finding is. Rule book, form files and results write it as a letter. */
public enum Severity {
    /** Blocks submission. */
    BLOCKING("B"),
    /** Wants a written reason. */
    WARNING("W"),
    INFO("I");

    private final String letter;

    Severity(String letter) {
        this.letter = letter;
    }

    public String letter() {
        return letter;
    }

    /** @throws IllegalArgumentException where no severity has this letter */
    public static Severity ofLetter(String letter) {
        return Arrays.stream(values())
                .filter(severity -> severity.letter.equals(letter))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("severity is B, W or I, not " + letter));
    }
}
