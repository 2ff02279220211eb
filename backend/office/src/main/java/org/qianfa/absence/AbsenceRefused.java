package org.qianfa.absence;

import java.util.List;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** An absence cannot be announced like this: every obstacle at once. */
public final class AbsenceRefused extends Refused {
    AbsenceRefused(List<Sentence> obstacles) {
        super(obstacles);
    }
}
