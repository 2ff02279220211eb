package org.qianfa.process.law;

import java.util.List;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** A process model that does not keep the law is not deployed. */
public final class ModelRefused extends Refused {
    ModelRefused(String key, Object... values) {
        super(Sentence.of(key, values));
    }

    ModelRefused(List<Sentence> obstacles) {
        super(obstacles);
    }
}
