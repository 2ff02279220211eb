package org.qianfa.check.rule.form;

import java.util.Optional;
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
import org.qianfa.text.SentenceSplitter;

/** where the report says for which time it speaks, that is 1 January to 31 December of its year. Other ranges of dates are not its period. */
public final class ReportPeriod implements Check {
    private static final String RULE = "X-9";
    private static final String GAP = "[\\s\\u3000]{0,3}";
    private static final String DATE = "(?:(?<%1$sYear>[0-9０-９]{4})" + GAP + "[年.．/-]" + GAP + ")?"
            + "(?<%1$sMonth>[0-9０-９]{1,2})" + GAP + "[月.．/-]" + GAP + "(?<%1$sDay>[0-9０-９]{1,2})" + GAP + "[日号]?";
    private static final Pattern RANGE =
            Pattern.compile("(?<![0-9０-９.．])" + DATE.formatted("from") + GAP + "(?:起|始|开始)?[，,]?" + GAP
                    + "(?:至|截至|截止到?|到|—{1,2}|－|–|-|~|～)" + GAP + "(?:同年)?" + DATE.formatted("to") + "(?![0-9０-９])");
    private static final Pattern PERIOD =
            Pattern.compile("期限|统计期|统计时间|统计时段|统计范围|统计周期|报告期|时限|起止时间|时间范围|所列|所统计|数据统计|数据的|时间段为");
    /** "本报告所列数据截至2021年11月30日": the last day of the period, told alone. */
    private static final Pattern UP_TO =
            Pattern.compile("(?:数据|统计)(?:均|统一|统计|时间)?(?:截至|截止到?|截止时间为|截止日期为)" + GAP + DATE.formatted("to"));

    private static final Pattern OTHER = Pattern.compile("公示|公布期|征求意见|活动|答复期限|办理期限|培训|整改|任务|工程|保存期限|保管期限|有效期");

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.form().sections().stream()
                .filter(SectionForm::isProse)
                .flatMap(section -> findIn(section.number(), report));
    }

    private static Stream<Finding> findIn(int section, ReportUnderCheck report) {
        var text = report.content().text(section);
        return Stream.concat(
                        RANGE.matcher(text).results().filter(range -> !isTheYear(range, report.year())),
                        UP_TO.matcher(text).results().filter(day -> !isTheEnd(day, report.year())))
                .filter(stated -> speaksOfTheReport(text, stated))
                .map(stated -> Finding.plain(
                        RULE,
                        Severity.WARNING,
                        Place.InSection.part(section, text, stated.start(), stated.end()),
                        Sentence.of("check.period", stated.group().strip(), Integer.toString(report.year())),
                        Sentence.of("check.period.remedy")));
    }

    private static boolean speaksOfTheReport(String text, MatchResult range) {
        var sentence = SentenceSplitter.sentenceAround(text, range.start()).text();
        return PERIOD.matcher(sentence).find() && !OTHER.matcher(sentence).find();
    }

    private static boolean isTheYear(MatchResult range, int year) {
        var from = Optional.ofNullable(range.group("fromYear")).map(ReportPeriod::number);
        return number(range.group("fromMonth")) == 1
                && number(range.group("fromDay")) == 1
                && from.stream().allMatch(said -> said == year)
                && isTheEnd(range, year);
    }

    private static boolean isTheEnd(MatchResult day, int year) {
        return number(day.group("toMonth")) == 12
                && number(day.group("toDay")) == 31
                && Optional.ofNullable(day.group("toYear")).stream().allMatch(said -> number(said) == year);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
