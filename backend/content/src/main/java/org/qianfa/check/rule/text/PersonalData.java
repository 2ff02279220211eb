package org.qianfa.check.rule.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
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

/**
 * P-1: no identity number, mobile number, bank card, house address or personal e-mail address (政府信息公开条例 Art. 15). Telephones of offices,
 * hotlines, 统一社会信用代码 and an office's own address are not personal; what is masked already is not found.
 */
public final class PersonalData implements Check {
    private static final String RULE = "P-1";
    private static final String BEFORE = "(?<![0-9A-Za-z*.])";
    private static final String BEHIND = "(?![0-9A-Za-z*]|\\.\\d)";
    private static final String SEPARATOR = "[ \\u3000-]?";

    /** A kind of personal data: how it looks, and what else must be true of it. */
    private record Kind(String key, Pattern looks, Predicate<String> holds) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    "check.personal.id",
                    Pattern.compile(BEFORE + "\\d{17}[0-9Xx]" + BEHIND),
                    PersonalNumbers::isNumber),
            new Kind("check.personal.id", Pattern.compile(BEFORE + "\\d{15}" + BEHIND), PersonalNumbers::isOldNumber),
            new Kind(
                    "check.personal.mobile",
                    Pattern.compile("(?:(?<![0-9A-Za-z*.])\\+?86" + SEPARATOR + "|" + BEFORE + "(?<!\\d-))1[3-9]\\d"
                            + SEPARATOR + "\\d{4}" + SEPARATOR + "\\d{4}" + BEHIND + "(?!-\\d)"),
                    _ -> true),
            new Kind(
                    "check.personal.card",
                    Pattern.compile(BEFORE + "[3-6]\\d{3}(?:[ -]?\\d{4}){3}(?:[ -]?\\d{1,3})?" + BEHIND),
                    PersonalNumbers::isCard),
            new Kind(
                    "check.personal.mail",
                    Pattern.compile(
                            "[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\\.[A-Za-z0-9-]{1,63}){1,4}"),
                    _ -> true),
            new Kind(
                    "check.personal.address",
                    Pattern.compile("[\\u4e00-\\u9fff]{1,12}?(?:路|街|巷|道|村|组|小区|家园|花园|社区|苑|里)"
                            + "\\d{1,5}号(?:院)?(?:[\\u4e00-\\u9fff0-9]{0,8}?)(?:\\d{1,3}(?:号楼|栋|幢|座))?"
                            + "(?:\\d{1,2}单元)?\\d{1,5}(?:室|户)"),
                    _ -> true),
            new Kind(
                    "check.personal.address",
                    Pattern.compile("(?<=住址|家住|住在|居住在|住于|户籍地址|家庭地址)[:：为是]?[\\u4e00-\\u9fff0-9]{0,24}?\\d{1,5}号"),
                    _ -> true));

    private static final Pattern OFFICE =
            Pattern.compile("联系方式|联系地址|联系电话|办公地址|办公电话|办公室地址|地址[:：]|通信地址|通讯地址|邮编|邮政编码|邮箱|电子邮件|受理机构|来信");
    private static final Pattern CODE = Pattern.compile("信用代码|机构代码|代码证");
    private static final int CODE_BEFORE = 12;

    @Override
    public Set<String> judgedRules(Format form) {
        return Set.of(RULE);
    }

    @Override
    public Stream<Finding> findings(ReportUnderCheck report) {
        return report.form().sections().stream()
                .filter(SectionForm::isProse)
                .flatMap(section -> findIn(section.number(), report.content().text(section.number())).stream());
    }

    private static List<Finding> findIn(int section, String text) {
        var narrow = narrowed(text);
        var taken = new BitSet(text.length());
        var offices = new Offices(narrow);
        var found = new ArrayList<Finding>();
        for (var kind : KINDS)
            kind.looks()
                    .matcher(narrow)
                    .results()
                    .filter(match -> kind.holds().test(match.group()))
                    .filter(match -> !isOffices(kind, match, narrow, offices))
                    .filter(match -> isFree(taken, match))
                    .forEach(match -> {
                        taken.set(match.start(), match.end());
                        found.add(Finding.plain(
                                RULE,
                                Severity.BLOCKING,
                                Place.InSection.part(section, text, match.start(), match.end()),
                                Sentence.of(kind.key(), masked(match.group())),
                                Sentence.of("check.personal.remedy")));
                    });
        return found;
    }

    /** An office's own address in a line of contacts, and a code that is no identity number though it looks like one. */
    private static boolean isOffices(Kind kind, MatchResult match, String text, Offices offices) {
        return switch (kind.key()) {
            case "check.personal.mail", "check.personal.address" -> offices.at(match.start());
            case "check.personal.id" ->
                CODE.matcher(text.substring(Math.max(0, match.start() - CODE_BEFORE), match.start()))
                        .find();
            default -> false;
        };
    }

    private static boolean isFree(BitSet taken, MatchResult match) {
        var next = taken.nextSetBit(match.start());
        return next < 0 || next >= match.end();
    }

    /** Which sentences give an office's address; the one that was asked for last is known. */
    private static final class Offices {
        private final String text;
        private SentenceSplitter.Span last = new SentenceSplitter.Span(0, "");
        private boolean known;

        Offices(String text) {
            this.text = text;
        }

        boolean at(int place) {
            if (place < last.start() || place >= last.end()) {
                last = SentenceSplitter.sentenceAround(text, place);
                known = OFFICE.matcher(last.text()).find();
            }
            return known;
        }
    }

    /** The same characters, digits and letters narrow, so that every place stays the same. */
    private static String narrowed(String text) {
        var narrow = new StringBuilder(text.length());
        for (var i = 0; i < text.length(); i++) {
            var character = text.charAt(i);
            narrow.append(character >= '！' && character <= '～' ? (char) (character - 0xFEE0) : character);
        }
        return narrow.toString();
    }

    /** As much as is needed to find it, and no more. */
    private static String masked(String found) {
        return Optional.of(found)
                .filter(text -> text.length() > 7)
                .map(text -> text.substring(0, 3) + "****" + text.substring(text.length() - 4))
                .orElse("****");
    }
}
