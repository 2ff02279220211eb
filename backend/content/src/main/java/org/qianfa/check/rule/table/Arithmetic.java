package org.qianfa.check.rule.table;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.form.Format;
import org.qianfa.form.rule.Rule;

/** T3-1, T3-2, T3-3, T4-1, T2-3: what adds up or stays within a bound. Silent while a cell is blank or no number; that is said elsewhere. */
public final class Arithmetic implements Check {
    private final Map<String, ArithmeticPrecheck> sums = new ConcurrentHashMap<>();

    @Override
    public Set<String> judgedRules(Format form) {
        return Stream.of(Rule.Equation.class, Rule.AtLeast.class)
                .flatMap(kind -> form.ruleIds(kind).stream())
                .collect(Collectors.toSet());
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return suspects(report).stream().flatMap(suspect -> switch (suspect) {
            case ArithmeticPrecheck.Equal(var rule) -> Equations.judge(rule, report);
            case ArithmeticPrecheck.Bounded(var rule) -> LowerBounds.judge(rule, report);
        });
    }

    private List<ArithmeticPrecheck.Suspect> suspects(ReportUnderCheck report) {
        var form = report.form();
        var known = sums.get(form.id());
        return (known != null && known.areOf(form) ? known : learnt(form))
                .suspects(report.content().cells());
    }

    private ArithmeticPrecheck learnt(Format form) {
        var fresh = new ArithmeticPrecheck(form);
        sums.put(form.id(), fresh);
        return fresh;
    }
}
