package org.qianfa.publication;

import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** A file of a published report is still being made. */
public final class NotYetMade extends Refused {
    NotYetMade() {
        super(Sentence.of("publication.notYetMade"));
    }
}
