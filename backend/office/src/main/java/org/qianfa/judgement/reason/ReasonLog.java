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
    public List<JudgedFinding> judged(List<Finding> findings, ReportUnderCheck report) {
        var held = held();
        var subjects = findings.stream()
                .map(finding -> FindingSubject.of(finding, report.content()))
                .toList();
        var reasons = subjects.stream()
                .map(subject ->
                        held.stream().filter(line -> line.isAbout(subject)).findFirst())
                .toList();
        var left = new ArrayList<>(held);
        subjects.forEach(subject -> left.removeIf(line -> line.isAbout(subject)));
        var fallen = new HashMap<Integer, ReasonLine>();
        for (var line : left.reversed())
            nearest(line, findings, subjects, reasons, fallen).ifPresent(place -> fallen.put(place, line));
        var judged = new ArrayList<JudgedFinding>();
        for (var i = 0; i < findings.size(); i++)
            judged.add(new JudgedFinding(
                    findings.get(i),
                    report.sectionOf(findings.get(i).place()),
                    subjects.get(i),
                    reasons.get(i).map(ReasonLine::reason),
                    Optional.ofNullable(fallen.get(i)).map(ReasonLine::reason)));
        return judged;
    }

    /** The last line on each subject, where it gives a reason. */
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
            List<FindingSubject> subjects,
            List<Optional<ReasonLine>> reasons,
            Map<Integer, ReasonLine> fallen) {
        return IntStream.range(0, findings.size())
                .boxed()
                .filter(i -> findings.get(i).overridable() && reasons.get(i).isEmpty() && !fallen.containsKey(i))
                .filter(i -> line.standsWhere(subjects.get(i)))
                .filter(i -> !line.place().startsWith("section/") || likeness(line, subjects.get(i)) >= LIKE)
                .max(Comparator.comparingDouble(i -> likeness(line, subjects.get(i))));
    }

    private static double likeness(ReasonLine line, FindingSubject subject) {
        return TextSimilarity.byCharacterPairs(line.reason().about(), subject.about());
    }
}
