package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.QuantityContext;

/** Applications for disclosure: received, carried over, worked on, answered, carried forward. */
final class ApplicationVocabulary implements ClaimVocabulary {
    /** What an application is called. */
    static final String NOUN = "(?:政府信息|政务信息|信息)(?:依申请)?公开(?:的)?申请|依申请公开|依申请(?=信息|事项|件|政府信息|$)|申请公开"
            + "|公开(?:政府|政务)?信息(?:的)?申请|(?:政府|政务)信息申请|公开申请";

    private static final Pattern NAMED = Pattern.compile(NOUN);
    /** "依申请公开信息28条" are pieces of information by their kind, not applications. */
    private static final Pattern COUNTED = Pattern.compile("件|份|宗|起|例|项|个|次|人次|件次");

    private static final Pattern NAMED_BEFORE =
            QuantityContext.patternAtEnd("(?:" + NOUN + ")" + QuantityContext.FILLER + "(?:收到|受理|接收|办理|处理|办结|答复)?");
    private static final Pattern NAMED_BEHIND =
            Pattern.compile("^(?:的|群众|公民|自然人|关于){0,2}(?:" + NOUN + ")" + QuantityContext.FILLER + "$");
    private static final Pattern NAMED_AGAIN = Pattern.compile("^(?:政府信息公开|信息公开)?申请(?:[里中内]|$)");
    /** Says of all what became of them. */
    private static final Pattern ALL_OF_THEM = Pattern.compile("(?:均|全部|都|一律).*$");

    private static final Pattern TAKEN = Pattern.compile("收到|收悉|受理|接收|接到|接受");
    private static final Pattern NEW = Pattern.compile("新收|新接收|新受理|新增|新接到");
    private static final Pattern WORKED = Pattern.compile("办理|处理");
    private static final Pattern ANSWERED = Pattern.compile("办结|答复|回复|办复|完成|解答");
    private static final Pattern VERB_BEFORE =
            Pattern.compile("(?:收到|受理|接收|接到|新收|办理|处理|办结|答复|办复)" + QuantityContext.FILLER + "$");
    private static final Pattern UNRELATED =
            Pattern.compile("复议|诉讼|许可|投诉|举报|培训|会议|制度|办法|栏目|咨询|意见|征求|补正|延期|协助|协办|收费|热线|建议|提案|留言"
                    + "|来信|信访|诉求|工单|来访|网民|解读|宣传|案例|答复书|告知书|超期|逾期|予以公开|部分公开|不予|无法提供|主动公开|引起|引发");
    private static final Pattern CARRIED_FORWARD_BEHIND =
            Pattern.compile("^(?!.{0,4}上年)[^，。、；（）]{0,12}(?:结转|转结|转至|转入|转下|继续办理)");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        if (!context.quantity().isCount()) return List.of();
        if (CARRIED_FORWARD_BEHIND.matcher(context.wordsBehind()).find()
                && !context.wordsBefore().contains("收到")) return List.of(ClaimSubject.CARRIED_FORWARD);
        if (CarriedApplications.isCarried(context)) return carriedSubjects(context);
        var behind = ALL_OF_THEM.matcher(context.wordsBehind()).replaceFirst("");
        if (UNRELATED.matcher(context.wordsBefore()).find()
                || UNRELATED.matcher(behind).find()) return List.of();
        if (NAMED_BEFORE.matcher(context.wordsBefore()).find())
            return subjectsByVerb(
                    context, COUNTED.matcher(context.quantity().unit()).matches());
        if (!VERB_BEFORE.matcher(context.wordsBefore()).find()) return List.of();
        if (NAMED_BEHIND.matcher(behind).find()) return subjectsByVerb(context, false);
        if (NAMED_AGAIN.matcher(behind).find()) return subjectsByVerb(context, false);
        return NAMED.matcher(context.paragraphBefore()).find()
                        && context.isLastInClause()
                        && isShortWithoutOtherNoun(context)
                ? subjectsByVerb(context, false)
                : List.of();
    }

    /** "我镇全年共收到": no other noun that would be the thing received. */
    private static boolean isShortWithoutOtherNoun(QuantityContext context) {
        return context.wordsBefore().length() <= 20
                && !UNRELATED.matcher(context.statementBefore()).find();
    }

    private static List<ClaimSubject> carriedSubjects(QuantityContext context) {
        if (!NAMED.matcher(context.paragraphBefore() + context.clauseWords()).find()) return List.of();
        return List.of(CarriedApplications.subject(context));
    }

    /** @param alone whether the noun without a verb still means what was received */
    private static List<ClaimSubject> subjectsByVerb(QuantityContext context, boolean alone) {
        var lead = context.wordsBefore();
        var taken = TAKEN.matcher(lead).find();
        var worked = WORKED.matcher(lead).find();
        var answered = ANSWERED.matcher(lead).find();
        if (NEW.matcher(lead).find()) return List.of(ClaimSubject.NEWLY_RECEIVED);
        if (taken && !worked && !answered) return List.of(ClaimSubject.RECEIVED);
        if (worked && context.quantity().value().signum() == 0) return List.of(ClaimSubject.RECEIVED);
        if (worked || taken) return List.of(ClaimSubject.HANDLED);
        if (answered) return List.of(ClaimSubject.ANSWERED);
        return alone && lead.length() <= 40 ? List.of(ClaimSubject.RECEIVED) : List.of();
    }
}
