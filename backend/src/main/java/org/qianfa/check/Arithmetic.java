package org.qianfa.check;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.qianfa.format.Format;

/** T3-1, T3-2, T3-3, T4-1, T2-3: what adds up or stays within a bound. Silent while a cell is blank or no number; that is said elsewhere. */
public final class Arithmetic implements Check {
    private final Map<String, Sums> sums = new ConcurrentHashMap<>();

    @Override
    public Stream<Finding> findings(Checked report) {
        return suspects(report).stream().flatMap(suspect -> switch (suspect) {
            case Sums.Equal(var rule) -> Equations.judge(rule, report);
            case Sums.Bounded(var rule) -> LowerBounds.judge(rule, report);
        });
    }

    private List<Sums.Suspect> suspects(Checked report) {
        var form = report.form();
        var known = sums.get(form.id());
        return (known != null && known.areOf(form) ? known : learnt(form))
                .suspects(report.content().cells());
    }

    private Sums learnt(Format form) {
        var fresh = new Sums(form);
        sums.put(form.id(), fresh);
        return fresh;
    }
}
