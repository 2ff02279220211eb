package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.QuantityContext;
import org.qianfa.check.language.Statement;

/** Applications by who made them: 自然人6件，法人2件, 均为自然人. */
final class ApplicantVocabulary implements ClaimVocabulary {
    private static final String PERSON = "自然人|公民(?!、)|个人";
    private static final String BODY = "法人(?:或者?|和|、|及)?(?:其他)?组织|法人";
    private static final String MADE = "(?:提出|提交|申请|的|类|为|占|有|共|计|信息公开|政府信息公开|依申请公开|：){0,4}";
    private static final Pattern PERSONS =
            Pattern.compile("^(?:其中|[、：和及与]|包括|含|分别[为是]|有|申请人|来自|由|按申请人类型分){0,4}(?:" + PERSON + ")" + MADE + "$");
    private static final Pattern BODIES =
            Pattern.compile("^(?:其中|[、：和及与]|包括|含|分别[为是]|有|申请人|来自|由|按申请人类型分){0,4}(?:" + BODY + ")" + MADE + "$");
    private static final Pattern ABOUT = Pattern.compile(ApplicationVocabulary.NOUN + "|申请");
    private static final Pattern UNITS = Pattern.compile("件|份|宗|起|例|项|个|次|件次");
    private static final Pattern OUTCOME = Pattern.compile("予以公开|部分公开|不予公开|无法提供|不予处理|答复|办结|结转|补正|复议|诉讼|留言|热线|建议|提案");
    private static final Pattern ALL_PERSONS = Pattern.compile("(?:均|全部|都|全)(?:由|为|是|系|来自)(?:自然人|公民|个人)(?!或|和|、|及|与)");
    private static final Pattern ALL_BODIES = Pattern.compile("(?:均|全部|都|全)(?:由|为|是|系|来自)(?:法人|企业|单位)");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        if (!UNITS.matcher(context.quantity().unit()).matches() || !context.isLastInClause()) return List.of();
        var persons = PERSONS.matcher(context.wordsBefore()).find();
        if (!persons && !BODIES.matcher(context.wordsBefore()).find()) return List.of();
        if (!ABOUT.matcher(context.paragraphBefore()).find()
                || OUTCOME.matcher(context.statementBefore()).find()) return List.of();
        return List.of(persons ? ClaimSubject.FROM_PERSONS : ClaimSubject.FROM_BODIES);
    }

    /** "申请人均为自然人": nobody else applied. */
    static List<ClaimSubject> deniedSubjects(Clause clause, Statement statement) {
        var words = clause.text();
        var persons = ALL_PERSONS.matcher(words).find();
        if (!persons && !ALL_BODIES.matcher(words).find()) return List.of();
        var sentence = statement.wordsBefore(clause.start()) + words;
        if (!ABOUT.matcher(sentence).find() || OUTCOME.matcher(sentence).find()) return List.of();
        return List.of(persons ? ClaimSubject.FROM_BODIES : ClaimSubject.FROM_PERSONS);
    }
}
