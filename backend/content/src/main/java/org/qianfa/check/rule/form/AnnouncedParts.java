package org.qianfa.check.rule.form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qianfa.check.Check;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportUnderCheck;
import org.qianfa.check.Severity;
import org.qianfa.form.Format;
import org.qianfa.text.Sentence;
import org.qianfa.text.SentenceSplitter;

/** the parts that the report says it has are the parts that it has. */
public final class AnnouncedParts implements Check {
    private static final String RULE = "X-10";
    private static final Pattern PARTS =
            Pattern.compile("(?<!第)(?<number>[一二三四五六七八九十两]{1,3}|[0-9０-９]{1,2})\\s?(个|大)?(部分|方面)(内容)?(?<rest>组成|构成)?");
    private static final Pattern WHOLE = Pattern.compile("报告|年报|全文");
    private static final Pattern MADE_OF = Pattern.compile("由|包括|包含|分为|分|共|含|组成|构成");
    /** The official parts, by a word of their names. */
    private static final List<Pattern> NAMES = Stream.of(
                    "总体情况|概述|总体", "主动公开", "收到和处理|依申请|处理政府信息公开申请|申请情况", "复议|诉讼", "问题", "其他(?:需要)?")
            .map(Pattern::compile)
            .toList();

    private static final Pattern LAST = Pattern.compile("其他(?:需要报告的)?(?:事项|情况)|其他需要");
    private static final int LEAST_NAMED = 3;
    private static final String NUMERALS = "零一二三四五六七八九十";

    /** Whether the sentence only says which parts the report has. */
    static boolean isAnnouncement(String sentence) {
        return announced(sentence).isPresent();
    }

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.form().sections().stream()
                .limit(1)
                .flatMap(section -> SentenceSplitter.split(report.content().text(section.number())).stream()
                        .flatMap(sentence -> finding(section.number(), sentence, report).stream()));
    }

    private static Optional<Finding> finding(int section, SentenceSplitter.Span sentence, ReportUnderCheck report) {
        var present = present(report);
        var fewer = namedParts(section, sentence);
        if (fewer.isPresent()) return fewer;
        return announced(sentence.text())
                .filter(found -> number(found.group("number")) != present)
                .map(found -> new Finding(
                        RULE,
                        Severity.WARNING,
                        new Place.InSection(
                                section,
                                sentence.start() + found.start(),
                                sentence.start() + found.end(),
                                found.group()),
                        List.of(),
                        Optional.of(BigDecimal.valueOf(number(found.group("number")))),
                        Optional.of(BigDecimal.valueOf(present)),
                        Optional.of(BigDecimal.valueOf(Math.abs(number(found.group("number")) - present))),
                        Sentence.of("check.announced", found.group(), present),
                        Sentence.of("check.announced.remedy")));
    }

    /** Six are announced, and the list that goes to the last part names five. */
    private static Optional<Finding> namedParts(int section, SentenceSplitter.Span sentence) {
        return announced(sentence.text())
                .filter(found -> LAST.matcher(sentence.text().substring(0, found.start()))
                        .find())
                .flatMap(found -> {
                    var list = sentence.text().substring(0, found.start());
                    var named = (int) NAMES.stream()
                            .filter(name -> name.matcher(list).find())
                            .count();
                    return named < LEAST_NAMED || named >= number(found.group("number"))
                            ? Optional.empty()
                            : Optional.of(finding(section, sentence, found, named));
                });
    }

    private static Finding finding(int section, SentenceSplitter.Span sentence, Matcher found, int named) {
        var said = number(found.group("number"));
        return new Finding(
                RULE,
                Severity.WARNING,
                new Place.InSection(
                        section, sentence.start() + found.start(), sentence.start() + found.end(), found.group()),
                List.of(),
                Optional.of(BigDecimal.valueOf(said)),
                Optional.of(BigDecimal.valueOf(named)),
                Optional.of(BigDecimal.valueOf(said - named)),
                Sentence.of("check.announced.named", found.group(), named, said - named),
                Sentence.of("check.announced.named.remedy"));
    }

    /** "本报告由……六个部分组成"; never "部分公开", nor a section that speaks of its own parts. */
    private static Optional<Matcher> announced(String sentence) {
        if (!WHOLE.matcher(sentence).find()) return Optional.empty();
        var found = PARTS.matcher(sentence);
        while (found.find()) {
            var before = sentence.substring(0, found.start());
            var after = sentence.substring(found.end());
            if (after.startsWith("公开") || (found.group(3).equals("方面") && found.group("rest") == null)) continue;
            if (found.group("rest") != null || MADE_OF.matcher(before).find()) return Optional.of(found);
        }
        return Optional.empty();
    }

    /** Of a report from outside, the sections whose headings or content were found; one that was written here has all. */
    private static int present(ReportUnderCheck report) {
        return (int) report.form().sections().stream()
                .filter(section -> !report.wording().isFromOutside()
                        || report.wording().headings().containsKey(section.number()))
                .count();
    }

    private static int number(String written) {
        if (Character.isDigit(written.charAt(0))) return Integer.parseInt(written);
        var ten = written.indexOf('十');
        if (ten < 0) return digit(written.charAt(written.length() - 1));
        var tens = ten == 0 ? 1 : digit(written.charAt(0));
        return tens * 10 + (ten == written.length() - 1 ? 0 : digit(written.charAt(ten + 1)));
    }

    private static int digit(char numeral) {
        return numeral == '两' ? 2 : NUMERALS.indexOf(numeral);
    }
}
