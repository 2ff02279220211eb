package org.qianfa.publication.edition;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** A file of a published report is still being made. */
public final class NotYetMade extends Refused {
    NotYetMade() {
        super(Sentence.of("publication.notYetMade"));
    }
}
