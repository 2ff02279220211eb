package org.qianfa.check;

import java.util.List;
import java.util.stream.Stream;

/** The rules about what prose claims; they share one reading of it. */
final class ProseRules implements Check {
    private final List<ProseRule> rules = List.of(
            new StatedFigures(),
            new PartsOfTotals(),
            new MissingNumbers(),
            new FeeInTable(),
            new FeeReported(),
            new YearsInText(),
            new StatedTwice(),
            new Shares(),
            new Growth());

    @Override
    public Stream<Finding> findings(Checked report) {
        var prose = Prose.of(report);
        return rules.stream().flatMap(rule -> rule.findings(prose));
    }
}
