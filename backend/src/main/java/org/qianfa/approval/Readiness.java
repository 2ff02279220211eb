package org.qianfa.approval;

import java.util.List;
import org.qianfa.check.Finding;
import org.qianfa.shared.Sentence;

/** Whether a report may be submitted: what the gate found, and everything that stands in the way. */
public record Readiness(List<Finding> findings, List<Sentence> obstacles) {
    public boolean ready() {
        return obstacles.isEmpty();
    }
}
