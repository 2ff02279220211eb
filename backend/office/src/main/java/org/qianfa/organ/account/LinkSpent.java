package org.qianfa.organ.account;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The one-time link has been used, has expired, or never was one. */
public final class LinkSpent extends Refused {
    LinkSpent() {
        super(Sentence.of("organ.linkSpent"));
    }
}
