package org.qianfa.check.rule.prose;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.claim.StatedYears;
import org.qianfa.check.language.Statement;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;

/** a year in the text is the report year, but where another may stand. The period of the report is judged elsewhere. */
final class YearsInText implements ProseRule {
    private static final String RULE = "X-8";

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        var year = reportClaims.report().year();
        return reportClaims.statements().stream().flatMap(statement -> StatedYears.wrongIn(statement, year).stream()
                .map(wrong -> finding(wrong, statement, year)));
    }

    private static Finding finding(StatedYears.StatedYear wrong, Statement statement, int year) {
        var place = statement.place(wrong.start(), wrong.end());
        return Finding.plain(
                RULE,
                Severity.WARNING,
                place,
                List.of(),
                Sentence.of("check.year", place.quote(), Integer.toString(year)),
                Sentence.of("check.year.remedy", Integer.toString(year)));
    }
}
