package org.qianfa.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.format.SectionForm;
import org.qianfa.shared.Sentence;

/** nothing that a template left to be filled in. Latin letters and digits around XX mean something else: /xxgk/, 20XX is one. */
final class Placeholders implements Check {
    private static final Pattern LEFT = Pattern.compile("[（(](具体)?网址[）)]"
            + "|[（(]此处[^（()）\\n]{0,30}[）)]"
            + "|(?<![A-Za-z])([XＸ×]{2,}|[xｘ]{3,})(?![A-Za-z])"
            + "|[{｛][^{}｛｝\\n]{0,40}[}｝]"
            + "|[_＿]{3,}"
            + "|某某");

    @Override
    public Stream<Finding> findings(Checked report) {
        return report.form().sections().stream().flatMap(section -> in(section, report));
    }

    private static Stream<Finding> in(SectionForm section, Checked report) {
        return LEFT.matcher(report.content().text(section.number())).results().map(found -> finding(section, found));
    }

    private static Finding finding(SectionForm section, MatchResult found) {
        return Finding.plain(
                "X-11",
                Severity.B,
                new Place.InSection(section.number(), found.start(), found.end(), found.group()),
                List.of(),
                Sentence.of("check.placeholder", section.heading(), found.group()),
                Sentence.of("check.placeholder.remedy"));
    }
}
