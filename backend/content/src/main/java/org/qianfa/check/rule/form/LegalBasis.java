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

/**
 * the paper that prescribes the form is that of the report year: 国办公开办函〔2021〕30号 from 2021 on, 国办公开办函〔2019〕60号 before; and its
 * name is spelled right. That the one took the place of the other may be said.
 */
public final class LegalBasis implements Check {
    private static final String RULE = "X-17";
    private static final int FIRST_YEAR_OF_THE_FORM = 2021;
    private static final String NEW = "国办公开办函〔2021〕30号";
    private static final String TRIAL = "国办公开办函〔2019〕60号";
    private static final String BLANK = "[\\s\\u3000]{0,3}";
    private static final Pattern CITED = Pattern.compile("国办公开办(?<name>[函涵]|公函)" + BLANK + "[〔\\[［【（(]" + BLANK
            + "(?<year>20\\d{2})" + BLANK + "[〕\\]］】）)]" + BLANK + "(?:第)?(?<number>\\d{1,3})" + BLANK + "号");
    private static final Pattern REPLACED = Pattern.compile("代替|取代|废止|停止执行|不再执行|原");
    private static final int NEAR = 20;

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.form().sections().stream().filter(SectionForm::isProse).flatMap(section -> {
            var text = report.content().text(section.number());
            return CITED.matcher(text)
                    .results()
                    .filter(cited -> isWrong(cited, text, report.year()))
                    .map(cited -> finding(section.number(), cited, report.year()));
        });
    }

    private static boolean isWrong(MatchResult cited, String text, int year) {
        if (!cited.group("name").equals("函")) return true;
        var around = text.substring(Math.max(0, cited.start() - NEAR), Math.min(text.length(), cited.end() + NEAR));
        return is(cited, other(year)) && !REPLACED.matcher(around).find();
    }

    private static boolean is(MatchResult cited, String paper) {
        return paper.contains("〔" + cited.group("year") + "〕" + cited.group("number") + "号");
    }

    private static String right(int year) {
        return year < FIRST_YEAR_OF_THE_FORM ? TRIAL : NEW;
    }

    private static String other(int year) {
        return year < FIRST_YEAR_OF_THE_FORM ? NEW : TRIAL;
    }

    private static Finding finding(int section, MatchResult cited, int year) {
        return Finding.plain(
                RULE,
                Severity.WARNING,
                new Place.InSection(section, cited.start(), cited.end(), cited.group()),
                Sentence.of("check.basis", cited.group(), Integer.toString(year), right(year)),
                Sentence.of("check.basis.remedy", right(year)));
    }
}
