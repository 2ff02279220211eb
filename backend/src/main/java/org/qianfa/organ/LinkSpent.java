package org.qianfa.organ;

import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** The one-time link has been used, has expired, or never was one. */
public final class LinkSpent extends Refused {
    LinkSpent() {
        super(Sentence.of("organ.linkSpent"));
    }
}
