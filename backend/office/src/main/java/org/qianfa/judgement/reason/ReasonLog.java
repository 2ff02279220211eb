package org.qianfa.judgement.reason;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.text.TextSimilarity;

/** All that was written about a report's findings, the oldest first, and what of it holds. */
public record ReasonLog(List<ReasonLine> lines) {
    /** Below this share of common letters two sentences of a section are not versions of one. */
    private static final double LIKE = 0.4;

    /** Every finding with the reason in force, or with one that has fallen. */
    public List<JudgedFinding> on(List<Finding> findings, ReportUnderCheck report) {
        var held = held();
        var matters = findings.stream()
                .map(finding -> FindingSubject.of(finding, report.content()))
                .toList();
        var reasons = matters.stream()
                .map(matter ->
                        held.stream().filter(line -> line.isAbout(matter)).findFirst())
                .toList();
        var left = new ArrayList<>(held);
        matters.forEach(matter -> left.removeIf(line -> line.isAbout(matter)));
        var fallen = new HashMap<Integer, ReasonLine>();
        for (var line : left.reversed())
            nearest(line, findings, matters, reasons, fallen).ifPresent(place -> fallen.put(place, line));
        var judged = new ArrayList<JudgedFinding>();
        for (var i = 0; i < findings.size(); i++)
            judged.add(new JudgedFinding(
                    findings.get(i),
                    report.sectionOf(findings.get(i).place()),
                    matters.get(i),
                    reasons.get(i).map(ReasonLine::reason),
                    Optional.ofNullable(fallen.get(i)).map(ReasonLine::reason)));
        return judged;
    }

    /** The last line on each matter, where it gives a reason. */
    private List<ReasonLine> held() {
        Map<Object, ReasonLine> last = new LinkedHashMap<>();
        for (var line : lines) {
            last.remove(line.key());
            last.put(line.key(), line);
        }
        return last.values().stream().filter(ReasonLine::given).toList();
    }

    /** The open finding that has come of what the reason was given for: in a section, the one whose sentence is most like it. */
    private static Optional<Integer> nearest(
            ReasonLine line,
            List<Finding> findings,
            List<FindingSubject> matters,
            List<Optional<ReasonLine>> reasons,
            Map<Integer, ReasonLine> taken) {
        return IntStream.range(0, findings.size())
                .boxed()
                .filter(i -> findings.get(i).overridable() && reasons.get(i).isEmpty() && !taken.containsKey(i))
                .filter(i -> line.standsWhere(matters.get(i)))
                .filter(i -> !line.place().startsWith("section/") || likeness(line, matters.get(i)) >= LIKE)
                .max(Comparator.comparingDouble(i -> likeness(line, matters.get(i))));
    }

    private static double likeness(ReasonLine line, FindingSubject matter) {
        return TextSimilarity.byCharacterPairs(line.reason().about(), matter.about());
    }
}
