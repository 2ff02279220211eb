package org.qianfa.check.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.QuantityContext;
import org.qianfa.check.language.Statement;

/** Reconsideration and litigation about disclosure. */
final class ReconsiderationAndLitigation implements ClaimVocabulary {
    private static final String BOTH = "行政复议|复议|行政诉讼|诉讼";
    private static final Pattern NAMED = QuantityContext.patternAtEnd(BOTH);
    private static final Pattern RECONSIDERATION = Pattern.compile("复议");
    private static final Pattern LITIGATION = Pattern.compile("诉讼");
    private static final Pattern ABOUT = Pattern.compile("信息公开|依申请|申请公开|公开信息");
    private static final Pattern EACH = Pattern.compile("均|各|都|分别");
    private static final Pattern ONE_OF_SEVERAL = Pattern.compile("复议.{0,20}诉讼.{0,20}分别|诉讼.{0,20}复议.{0,20}分别");
    private static final Pattern UNRELATED = Pattern.compile(
            "未经|直接|复议后|经复议|办理|审理|审结|办结|结转|决定书|败诉|胜诉|应诉|(?:复议|诉讼)[^，]{0,4}答复|答复书|答复(?:行政)?(?:复议|诉讼)|撤销|维持|纠正|驳回|撤回|变更"
                    + "|培训|参加|代理|尚未|一审|二审|机关|履行|调解|避免|减少|化解|问题|风险");
    private static final String NONE = "(?:未|没有|从未|尚未|暂未|均未|并未)(?:曾|有|再)?(?:发生|出现|产生|收到|接到|受理|被|涉及|引发|引起|发现|存在|提起|申请|因)"
            + "|没有|(?<![全有从毫并])无(?![法偿论故障关])|不存在|未有|零";
    private static final String REST = "(?:的|案件|案例|案|申请|情况|情形|事项|事件|现象|等|发生|被|提起|诉求|方面|[和及与、或])";
    private static final Pattern DENIED =
            Pattern.compile("(?:" + NONE + ")(?<between>.{0,60}?(?:" + BOTH + "))" + REST + "{0,8}+$");
    private static final Pattern ENDS = Pattern.compile("(?:" + BOTH + ")" + REST + "{0,8}+[：:、.]?$");
    private static final Pattern UPHELD =
            Pattern.compile("(?:均|全部|都|一律|结果(?:均|全部)为)(?:获|被|得到|予以|依法|作出|判决|决定|为|结果){0,3}维持(?!和|或|、)");
    private static final Pattern UNITS = Pattern.compile("件|起|宗|例|次|项|个");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        if (!UNITS.matcher(context.quantity().unit()).matches()) return List.of();
        var lead = context.wordsBefore();
        if (lead.length() <= 1
                && "、和及与".contains(lead)
                && ONE_OF_SEVERAL.matcher(context.clauseWords()).find())
            return context.clauseWords().indexOf("复议") < context.clauseWords().indexOf("诉讼")
                    ? List.of(ClaimSubject.LITIGATION)
                    : List.of(ClaimSubject.RECONSIDERATION);
        if (!NAMED.matcher(lead).find() || UNRELATED.matcher(lead).find() || !context.isLastInClause())
            return List.of();
        if (!ABOUT.matcher(context.paragraphBefore() + context.clauseWords()).find()) return List.of();
        var kinds = subjectsNamed(lead);
        if (kinds.size() == 1) return kinds;
        if (lead.contains("分别"))
            return List.of(lead.indexOf("复议") < lead.indexOf("诉讼") ? kinds.getFirst() : kinds.getLast());
        return EACH.matcher(lead).find() || context.quantity().value().signum() == 0 ? kinds : List.of();
    }

    /** "均获维持": of which kinds the statement says that nothing but upholding came out. */
    static List<ClaimSubject> upheldSubjects(Clause clause, Statement statement) {
        var upheld = UPHELD.matcher(clause.text());
        if (!upheld.find()) return List.of();
        var sentence = statement.wordsBefore(clause.start()) + clause.text().substring(0, upheld.start());
        return subjectsNamed(sentence).stream()
                .map(kind -> kind == ClaimSubject.RECONSIDERATION
                        ? ClaimSubject.RECONSIDERATION_NOT_UPHELD
                        : ClaimSubject.LITIGATION_NOT_UPHELD)
                .toList();
    }

    /** What a clause without a number says that there was none of. */
    static List<ClaimSubject> deniedSubjects(Clause clause, Statement statement) {
        if (!clause.quantities().isEmpty()) return List.of();
        var denial = DENIED.matcher(clause.text());
        if (!denial.find()) return List.of();
        var denied = denial.group();
        return UNRELATED.matcher(denied).find() ? List.of() : subjectsNamed(denied);
    }

    /** The kinds with whose names the words end, a heading or the words before a colon. */
    static List<ClaimSubject> subjectsAtEnd(String words) {
        return ENDS.matcher(words).find() ? subjectsNamed(words) : List.of();
    }

    private static List<ClaimSubject> subjectsNamed(String words) {
        var found = new ArrayList<ClaimSubject>();
        if (RECONSIDERATION.matcher(words).find()) found.add(ClaimSubject.RECONSIDERATION);
        if (LITIGATION.matcher(words).find()) found.add(ClaimSubject.LITIGATION);
        return found;
    }
}
