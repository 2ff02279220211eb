package org.qianfa.audit;

import java.util.List;
import org.qianfa.text.Sentence;

/**
 * What came of comparing things with what the log says of them.
 *
 * @param compared how many there are
 * @param unproved those that an earlier version left without proof: the log cannot tell
 * @param differences each by name, none where all is as the log says
 */
public record LogComparison(int compared, int unproved, List<Sentence> differences) {
    public LogComparison {
        differences = List.copyOf(differences);
    }
}
