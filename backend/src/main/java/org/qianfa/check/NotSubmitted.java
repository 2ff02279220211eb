package org.qianfa.check;

import java.util.List;
import java.util.stream.Stream;
import org.qianfa.shared.Sentence;

/** H-2: a collection is closed when every organ of the call has submitted. */
final class NotSubmitted implements Check {
    private static final int ORGANS_TO_NAME = 10;

    @Override
    public Stream<Finding> findings(Checked report) {
        var missing = report.around().notSubmitted();
        if (report.profile() != Profile.COLLECT || missing.isEmpty()) return Stream.empty();
        var named = String.join("、", missing.stream().limit(ORGANS_TO_NAME).toList());
        return Stream.of(Finding.plain(
                "H-2",
                Severity.B,
                new Place.InReport(),
                List.of(),
                Sentence.of(
                        missing.size() > ORGANS_TO_NAME ? "check.notSubmitted.more" : "check.notSubmitted",
                        missing.size(),
                        named),
                Sentence.of("check.notSubmitted.remedy")));
    }
}
