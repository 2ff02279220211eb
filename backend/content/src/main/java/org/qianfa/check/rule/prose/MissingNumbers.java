package org.qianfa.check.rule.prose;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Severity;
import org.qianfa.check.claim.ReportClaims;
import org.qianfa.check.language.BareMeasures;
import org.qianfa.form.Format;
import org.qianfa.form.SectionForm;
import org.qianfa.text.Sentence;

/** a unit before which a number was forgotten: 主动公开政府信息条. 依申请公开件 is a word and needs none. */
final class MissingNumbers implements ProseRule {
    private static final String RULE = "X-4";
    private static final String SPACE = "[ \\t\\u3000\\u00a0]";
    private static final String IN_ALL = "(?:共计|总计|累计|合计|总数|共)";
    private static final Pattern LEFT_OUT = Pattern.compile(
            "(?:(?:(?:政府|政务)?信息|动态|公告|类|”|公开" + IN_ALL + ")" + IN_ALL + "?" + SPACE + "{0,10}条"
                    + "|(?:申请|案件|文件|收到|受理|办结|答复|复议|诉讼)(?:" + IN_ALL + SPACE + "{0,10}|" + SPACE + "{1,10})[件份]"
                    + "|信息处理费" + IN_ALL + "?" + SPACE + "{0,10}元)"
                    + "(?=" + SPACE + "{0,10}(?:[，。；、,;）)]|其中|$))",
            Pattern.MULTILINE);

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportClaims reportClaims) {
        var told = reportClaims.statements().stream()
                .flatMap(statement -> BareMeasures.find(statement).stream())
                .map(MissingNumbers::finding)
                .toList();
        return Stream.concat(told.stream(), leftOut(reportClaims).filter(finding -> told.stream()
                .noneMatch(other -> touch(finding.place(), other.place()))));
    }

    private static boolean touch(Place one, Place other) {
        return one instanceof Place.InSection first
                && other instanceof Place.InSection second
                && first.section() == second.section()
                && first.start() < second.end()
                && second.start() < first.end();
    }

    private static Finding finding(BareMeasures.Bare bare) {
        var place = bare.statement().place(bare.start(), bare.end());
        return Finding.plain(
                RULE,
                Severity.WARNING,
                place,
                Sentence.of("check.noNumber", place.quote().strip(), bare.unit()),
                Sentence.of("check.noNumber.remedy", bare.unit()));
    }

    private static Stream<Finding> leftOut(ReportClaims reportClaims) {
        return reportClaims.report().form().sections().stream()
                .filter(SectionForm::isProse)
                .flatMap(section -> LEFT_OUT.matcher(
                                reportClaims.report().content().text(section.number()))
                        .results()
                        .map(found -> finding(section.number(), found)));
    }

    private static Finding finding(int section, MatchResult found) {
        var unit = found.group().substring(found.group().length() - 1);
        return Finding.plain(
                RULE,
                Severity.WARNING,
                new Place.InSection(section, found.start(), found.end(), found.group()),
                Sentence.of("check.noNumber", found.group().strip(), unit),
                Sentence.of("check.noNumber.remedy", unit));
    }
}
