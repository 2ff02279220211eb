package org.qianfa.comparison;

/** How far two readings of a paragraph differ, the least first. */
public enum ChangeLevel {
    /** Not at all. */
    NONE,
    /** The same text as another kind of paragraph, or bold elsewhere. */
    APPEARANCE,
    /** Only punctuation and blanks. */
    PUNCTUATION,
    /** Only what cells hold that it refers to. */
    FIGURES,
    /** Its words or its numbers. */
    WORDS
}
