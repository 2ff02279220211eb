package org.qianfa.audit;

import org.qianfa.shared.OrganId;
import org.qianfa.text.Sentence;

/** A place where the log is no longer what was written. */
public record AuditBreak(OrganId chain, long seq, Fault fault) {
    /** What is wrong there. */
    public enum Fault {
        CHANGED,
        MISSING,
        CUT_OFF,
        ADDED
    }

    public Sentence sentence() {
        return Sentence.of("audit.break." + fault, chain.value(), Long.toString(seq));
    }
}
