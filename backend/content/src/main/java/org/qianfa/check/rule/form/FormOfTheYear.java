package org.qianfa.check.rule.form;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;

/** F-1: the report is written in the form of its year. */
public final class FormOfTheYear implements Check {
    private static final String RULE = "F-1";

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        if (report.form().covers(report.year())) return Stream.empty();
        return Stream.of(Finding.plain(
                RULE,
                Severity.BLOCKING,
                new Place.InReport(),
                List.of(),
                Sentence.of(
                        "check.form",
                        Integer.toString(report.year()),
                        report.form().id()),
                Sentence.of("check.form.remedy", Integer.toString(report.year()))));
    }
}
