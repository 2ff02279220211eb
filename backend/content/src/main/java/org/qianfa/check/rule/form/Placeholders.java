package org.qianfa.check.rule.form;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.text.Sentence;

/** nothing that a template left to be filled in. Latin letters and digits around XX mean something else: /xxgk/, 20XX is one. */
public final class Placeholders implements Check {
    private static final String RULE = "X-11";
    private static final Pattern PLACEHOLDER = Pattern.compile("[（(](具体)?网址[）)]"
            + "|[（(]此处[^（()）\\n]{0,30}[）)]"
            + "|(?<![A-Za-z])([XＸ×]{2,}|[xｘ]{3,})(?![A-Za-z])"
            + "|[{｛][^{}｛｝\\n]{0,40}[}｝]"
            + "|[_＿]{3,}"
            + "|某某");

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.form().sections().stream().flatMap(section -> findIn(section, report));
    }

    private static Stream<Finding> findIn(SectionForm section, ReportUnderCheck report) {
        return PLACEHOLDER
                .matcher(report.content().text(section.number()))
                .results()
                .map(found -> finding(section, found));
    }

    private static Finding finding(SectionForm section, MatchResult found) {
        return Finding.plain(
                RULE,
                Severity.BLOCKING,
                new Place.InSection(section.number(), found.start(), found.end(), found.group()),
                Sentence.of("check.placeholder", section.heading(), found.group()),
                Sentence.of("check.placeholder.remedy"));
    }
}
