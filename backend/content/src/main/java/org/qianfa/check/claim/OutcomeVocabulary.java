package org.qianfa.check.claim;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qianfa.check.language.QuantityContext;

/** What became of applications, by the groups of table 3; single reasons inside a group are not groups. */
final class OutcomeVocabulary implements ClaimVocabulary {
    private static final Map<String, ClaimSubject> NAMES = Map.of(
            "予以公开", ClaimSubject.GRANTED,
            "同意公开", ClaimSubject.GRANTED,
            "部分公开", ClaimSubject.PARTLY_GRANTED,
            "不予公开", ClaimSubject.REFUSED,
            "无法提供", ClaimSubject.NOT_PROVIDED,
            "不予处理", ClaimSubject.NOT_PROCESSED,
            "其他处理", ClaimSubject.OTHER_OUTCOME);
    private static final Pattern NAME = Pattern.compile("予以公开|同意公开|部分公开|不予公开|无法提供|不予处理|其他处理");
    private static final Pattern NAMED = Pattern.compile(NAME.pattern().replaceFirst("^", "(?:")
            + ")(?:的?(?:答复|决定|处理|政府信息公开|政府|结果))?" + QuantityContext.FILLER + "$");
    private static final Pattern NAMED_BEHIND = Pattern.compile("^(?:申请|答复|决定|的|为|作出|依法|均|已|属于?|被){0,3}(?:"
            + NAME.pattern() + ")(?:的?(?:答复|决定))?" + QuantityContext.FILLER + "[、和及]?$");
    private static final Pattern TOGETHER = Pattern.compile("(?:" + NAME.pattern() + ")(?:(?:[、和及与]|以及)(?:"
            + NAME.pattern() + ")){1,5}(?:的?(?:答复|决定|处理|结果))?" + QuantityContext.FILLER + "$");
    private static final Pattern APART = Pattern.compile("分别|各|均|或");
    /** Documents by whether they may be disclosed: 主动公开75件、依申请公开12件、不予公开123件. */
    private static final Pattern BY_NATURE =
            Pattern.compile("主动公开[^，、。；]{0,6}\\d|公开属性|制发公文|依申请公开[^，、。；]{0,4}\\d+[件条份]、不予公开");

    private static final Pattern NO_LEAD = Pattern.compile("(?:其中|[、：和及]|分别|有|：)*");
    private static final Pattern UNITS = Pattern.compile("件|份|宗|起|例|项|个|次|件次");
    private static final Pattern ABOUT = Pattern.compile("申请|答复|办结");
    private static final Pattern REASON =
            Pattern.compile("因|国家秘密|过程性|内部事务|三安全|第三方|执法案卷|查询|不掌握|没有现成|补正|信访|重复|出版物|逾期|主动公开|及时|应当|依法予以");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        if (!UNITS.matcher(context.quantity().unit()).matches()) return List.of();
        var named = named(context);
        return !named.isEmpty()
                        && !BY_NATURE
                                .matcher(context.statementBefore() + context.clauseWords())
                                .find()
                        && ABOUT.matcher(context.paragraphBefore() + context.clauseWords())
                                .find()
                ? named
                : List.of();
    }

    /** 予以公开和部分公开共5件: what is counted in one number, at least two of them. */
    static List<ClaimSubject> together(QuantityContext context) {
        var lead = context.wordsBefore();
        if (!UNITS.matcher(context.quantity().unit()).matches()
                || APART.matcher(lead).find()) return List.of();
        var named = TOGETHER.matcher(lead);
        if (!named.find()
                || !ABOUT.matcher(context.paragraphBefore() + context.clauseWords())
                        .find()) return List.of();
        return NAME.matcher(named.group())
                .results()
                .map(found -> NAMES.getOrDefault(found.group(), ClaimSubject.OTHER))
                .distinct()
                .toList();
    }

    /** The group of table 3 with such a name. */
    static ClaimSubject subjectOf(String name) {
        return NAMES.getOrDefault(name, ClaimSubject.OTHER);
    }

    private static List<ClaimSubject> named(QuantityContext context) {
        if (NAMED.matcher(context.wordsBefore()).find()
                && !REASON.matcher(context.wordsBefore()).find()) return only(context.wordsBefore());
        return NO_LEAD.matcher(context.wordsBefore()).matches()
                        && NAMED_BEHIND.matcher(context.wordsBehind()).find()
                ? only(context.wordsBehind())
                : List.of();
    }

    /** 予以公开和部分公开5件 says nothing of either. */
    private static List<ClaimSubject> only(String words) {
        var named = NAME.matcher(words)
                .results()
                .map(found -> NAMES.getOrDefault(found.group(), ClaimSubject.OTHER))
                .distinct()
                .toList();
        return named.size() == 1 ? named : List.of();
    }
}
