package org.qianfa.intake;

import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** What was handed in cannot be read as text; the sentence says what to do instead. */
public final class Unreadable extends Refused {
    Unreadable(String key, Object... values) {
        super(Sentence.of(key, values));
    }
}
