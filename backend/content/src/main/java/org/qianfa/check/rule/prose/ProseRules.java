package org.qianfa.check.rule.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.RuleJudge;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.form.Format;

/** The rules about what prose claims; they share one reading of it. */
public final class ProseRules implements Check {
    private final List<ProseRule> rules = List.of(
            new StatedFigures(),
            new BreakdownSums(),
            new MissingNumbers(),
            new FeeInTable(),
            new FeeReported(),
            new YearsInText(),
            new StatedTwice(),
            new StatedPercentages(),
            new CompletionRate(),
            new StatedGrowth());

    @Override
    public Set<String> judgedRules(Format form) {
        return parts().flatMap(rule -> rule.judgedRules(form).stream()).collect(Collectors.toSet());
    }

    @Override
    public Stream<RuleJudge> parts() {
        return rules.stream().map(rule -> rule);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        var reportClaims = ReportClaims.read(report);
        return rules.stream().flatMap(rule -> rule.findings(reportClaims));
    }
}
