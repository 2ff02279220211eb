package org.qianfa.check.rule.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Profile;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;

/** H-2: a collection is closed when every organ of the call has submitted. */
public final class NotSubmitted implements Check {
    private static final String RULE = "H-2";
    private static final int ORGANS_TO_NAME = 10;

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        var missing = report.reportsToCompare().notSubmitted();
        if (report.profile() != Profile.COLLECT || missing.isEmpty()) return Stream.empty();
        var named = String.join("、", missing.stream().limit(ORGANS_TO_NAME).toList());
        return Stream.of(Finding.plain(
                RULE,
                Severity.BLOCKING,
                new Place.InReport(),
                List.of(),
                Sentence.of(
                        missing.size() > ORGANS_TO_NAME ? "check.notSubmitted.more" : "check.notSubmitted",
                        missing.size(),
                        named),
                Sentence.of("check.notSubmitted.remedy")));
    }
}
