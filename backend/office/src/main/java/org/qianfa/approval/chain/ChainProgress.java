package org.qianfa.approval.chain;

import java.util.List;
import java.util.Map;

/**
 * What a report has left on the picture of its chain.
 *
 * @param present the stage it stands at, "" for none
 * @param visits how often it has been at each stage
 * @param returned from which stage to which it was sent back
 * @param straight from which stage to which it went past those between
 */
public record ChainProgress(String present, Map<String, Integer> visits, List<Jump> returned, List<Jump> straight) {
    public static final ChainProgress NONE = new ChainProgress("", Map.of(), List.of(), List.of());

    public ChainProgress {
        visits = Map.copyOf(visits);
        returned = List.copyOf(returned);
        straight = List.copyOf(straight);
    }

    /** From one stage to another. */
    public record Jump(String from, String to) {}
}
