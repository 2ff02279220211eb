package org.qianfa.approval;

import java.util.List;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** The report cannot be submitted yet: every obstacle at once. */
public final class NotReady extends Refused {
    NotReady(List<Sentence> obstacles) {
        super(obstacles);
    }
}
