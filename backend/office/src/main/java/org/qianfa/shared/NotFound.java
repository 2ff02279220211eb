package org.qianfa.shared;

import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** There is no such thing, or it is none of this person's business: both read the same from outside. */
public final class NotFound extends Refused {
    public NotFound() {
        super(Sentence.of("notFound"));
    }
}
