package org.qianfa.approval.decision;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Nobody decides on content that they had a hand in. */
public final class OwnWork extends Refused {
    public OwnWork() {
        super(Sentence.of("approval.ownWork"));
    }
}
