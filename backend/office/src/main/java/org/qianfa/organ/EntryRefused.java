package org.qianfa.organ;

import java.util.List;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;

/** Something typed about an organ or a person cannot stand as it is. */
public final class EntryRefused extends Refused {
    public EntryRefused(List<Sentence> obstacles) {
        super(obstacles);
    }
}
