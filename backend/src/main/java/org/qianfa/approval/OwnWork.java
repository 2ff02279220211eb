package org.qianfa.approval;

import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** Nobody decides on content that they had a hand in. */
public final class OwnWork extends Refused {
    OwnWork() {
        super(Sentence.of("approval.ownWork"));
    }
}
