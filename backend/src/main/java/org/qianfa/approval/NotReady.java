package org.qianfa.approval;

import java.util.List;
import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** The report cannot be submitted yet: every obstacle at once. */
public final class NotReady extends Refused {
    NotReady(List<Sentence> obstacles) {
        super(obstacles);
    }
}
