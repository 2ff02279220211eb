package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.QuantityContext;

/** How reconsiderations and lawsuits ended, by the columns of table 4: 维持5件、纠正1件. */
final class DisputeResults implements ClaimVocabulary {
    private static final Pattern RESULT = Pattern.compile("^(?:其中|[、，：和及与]|包括|含|分别[为是]|有|被|作出|复议|诉讼|行政|判决|决定|结果|的){0,5}"
            + "(?:结果)?(?<name>维持|纠正|其他结果|尚未审结|未审结)(?:原行政行为|原决定|行政行为|判决|决定|结果|的|为|有){0,3}$");
    private static final Pattern ABOUT = Pattern.compile("信息公开|依申请|申请公开|公开信息");
    private static final Pattern UNITS = Pattern.compile("件|起|宗|例|次|项|个");
    /** Kinds of lawsuits and instances, which are no whole. */
    private static final Pattern APART = Pattern.compile("直接起诉|复议后|经复议|一审|二审|再审");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        if (!UNITS.matcher(context.quantity().unit()).matches() || !context.isLastInClause()) return List.of();
        var result = RESULT.matcher(context.wordsBefore());
        var sentence = context.statementBefore() + context.clauseWords();
        if (!result.matches() || APART.matcher(sentence).find()) return List.of();
        if (!ABOUT.matcher(context.paragraphBefore() + context.clauseWords()).find() && !sentence.contains("被申请"))
            return List.of();
        var before = context.statement().wordsBefore(context.quantity().start());
        var reconsideration = before.lastIndexOf("复议");
        var litigation = before.lastIndexOf("诉讼");
        if (reconsideration < 0 && litigation < 0) return List.of();
        return List.of(subject(result.group("name"), reconsideration > litigation));
    }

    private static ClaimSubject subject(String name, boolean reconsideration) {
        return switch (name) {
            case "维持" -> reconsideration ? ClaimSubject.RECONSIDERATION_UPHELD : ClaimSubject.LITIGATION_UPHELD;
            case "纠正" -> reconsideration ? ClaimSubject.RECONSIDERATION_CORRECTED : ClaimSubject.LITIGATION_CORRECTED;
            case "其他结果" -> reconsideration ? ClaimSubject.RECONSIDERATION_OTHER : ClaimSubject.LITIGATION_OTHER;
            default -> reconsideration ? ClaimSubject.RECONSIDERATION_PENDING : ClaimSubject.LITIGATION_PENDING;
        };
    }
}
