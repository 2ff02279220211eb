package org.qianfa.check.rule.form;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;
import org.qianfa.text.Wording;

/** F-2: a report from outside has a title, in official wording, of its organ and its year. */
public final class TitleOfReport implements Check {
    private static final String RULE = "F-2";
    private static final Pattern YEAR = Pattern.compile("\\d{4}");

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        if (!report.wording().isFromOutside()) return Stream.empty();
        var title = report.form().title(report.organName(), report.year());
        if (report.wording().title().isEmpty())
            return Stream.of(finding(Sentence.of("check.noTitle"), Sentence.of("check.title.remedy", title)));
        var written = report.wording().title().get();
        var bare = Wording.headingKey(written);
        if (bare.equals(Wording.headingKey(title))) return Stream.empty();
        var years = YEAR.matcher(bare).results().map(year -> year.group()).toList();
        var year = Integer.toString(report.year());
        var message = !years.isEmpty() && !years.contains(year)
                ? Sentence.of("check.titleYear", written, years.getFirst(), year)
                : Sentence.of("check.titleWording", written);
        return Stream.of(finding(message, Sentence.of("check.title.remedy", title)));
    }

    private static Finding finding(Sentence message, Sentence remedy) {
        return Finding.plain(RULE, Severity.WARNING, new Place.InReport(), message, remedy);
    }
}
