package org.qianfa.process;

import java.util.List;
import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** A process model that does not keep the law is not deployed. */
public final class ModelRefused extends Refused {
    ModelRefused(String key, Object... values) {
        super(Sentence.of(key, values));
    }

    ModelRefused(List<Sentence> obstacles) {
        super(obstacles);
    }
}
