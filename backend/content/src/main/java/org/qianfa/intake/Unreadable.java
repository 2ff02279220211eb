package org.qianfa.intake;

import java.util.List;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** What was handed in cannot be read as text; the sentence says what to do instead. */
public final class Unreadable extends Refused {
    public Unreadable(String key, Object... values) {
        super(Sentence.of(key, values));
    }

    public Unreadable(List<Sentence> obstacles) {
        super(obstacles);
    }
}
