package org.qianfa.organ;

import java.util.List;
import org.qianfa.shared.Refused;
import org.qianfa.shared.Sentence;

/** Something typed about an organ or a person cannot stand as it is. */
public final class EntryRefused extends Refused {
    EntryRefused(List<Sentence> obstacles) {
        super(obstacles);
    }
}
