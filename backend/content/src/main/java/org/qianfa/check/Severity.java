package org.qianfa.check;

/** How grave a finding is, by the letters of the rule book. */
public enum Severity {
    /** Blocks submission. */
    B,
    /** Wants a written reason. */
    W,
    /** Informs. */
    I
}
