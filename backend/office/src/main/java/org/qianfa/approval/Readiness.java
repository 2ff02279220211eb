package org.qianfa.approval;

import java.util.List;
import org.qianfa.check.Finding;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.text.Sentence;

/** Whether a report may be submitted: what the gate found with the reasons given for it, and everything that stands in the way. */
public record Readiness(List<JudgedFinding> judged, List<Sentence> obstacles) {
    public List<Finding> findings() {
        return judged.stream().map(JudgedFinding::finding).toList();
    }

    public boolean ready() {
        return obstacles.isEmpty();
    }
}
