package org.qianfa.check.claim;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.QuantityContext;

/** Whether a quantity speaks of the whole: not of one channel, one kind of applicant, one organ of several, nor of a change. */
public final class QuantityScope {
    private static final Pattern CHANNEL = Pattern.compile("网络|网上|网站|在线|信函|邮寄|信件|当面|现场|电子邮件|邮箱|传真|窗口|书面|平台|微信|公众号|系统");
    /** Of what an organ discloses, one field, one channel or what is new. */
    private static final Pattern LIMITED = Pattern.compile(
            "围绕|聚焦|关于|涉及|领域|通过|利用|依托|借助|新增|更新|方面|类|栏|重点|各|媒体|微博|抖音" + "|网|平台|公众号|微信|部门|乡镇|办公室|府办|专区|其中|另|还|本级|全[县市省区]");

    private static final Pattern PERSON = Pattern.compile("自然人|公民|个人");
    private static final Pattern BODY = Pattern.compile("法人|企业|组织|科研|机构");
    private static final Pattern OTHERS = Pattern.compile("本级|各乡镇|各部门|各镇|各单位|所属|下属|政府办(?!事)|部门共?收到|市直|县直|区直");
    private static final Pattern ITEM = Pattern.compile("其中|包括|含|分别是");
    private static final Pattern CHANGE = Pattern.compile("(?:增加|增长|减少|下降|上升|提高|降低|增多|多|少|提升|翻)[了约近：]{0,2}$|[净同]增$");

    /** Parts by their nature, which a table has too: in a list they are still the whole of what they are. */
    private static final Set<ClaimSubject> PARTS_BY_NATURE = EnumSet.of(
            ClaimSubject.NEWLY_RECEIVED,
            ClaimSubject.CARRIED_OVER,
            ClaimSubject.ANSWERED,
            ClaimSubject.CARRIED_FORWARD,
            ClaimSubject.GRANTED,
            ClaimSubject.PARTLY_GRANTED,
            ClaimSubject.REFUSED,
            ClaimSubject.NOT_PROVIDED,
            ClaimSubject.NOT_PROCESSED,
            ClaimSubject.OTHER_OUTCOME,
            ClaimSubject.RECONSIDERATION,
            ClaimSubject.LITIGATION,
            ClaimSubject.DOCUMENTS_ISSUED,
            ClaimSubject.DOCUMENTS_ABOLISHED,
            ClaimSubject.DOCUMENTS_IN_FORCE);

    static {
        PARTS_BY_NATURE.addAll(EnumSet.range(ClaimSubject.STATE_SECRET, ClaimSubject.FEE_NOT_PAID));
        PARTS_BY_NATURE.addAll(EnumSet.range(ClaimSubject.RECONSIDERATION_UPHELD, ClaimSubject.LITIGATION_PENDING));
    }

    private static final Set<ClaimSubject> APPLICANTS = EnumSet.of(ClaimSubject.FROM_PERSONS, ClaimSubject.FROM_BODIES);
    private static final Set<ClaimSubject> CARRIED =
            EnumSet.of(ClaimSubject.CARRIED_OVER, ClaimSubject.CARRIED_FORWARD);
    /** "收到申请8件（自然人6件，法人2件". */
    private static final Pattern RECEIVED_BEFORE =
            Pattern.compile("(?:收到|受理|新收|接收|申请|办理)[^，。；（]{0,24}\\d[件份宗]（[^）]{0,40}$");

    private QuantityScope() {}

    public static boolean isChange(QuantityContext context) {
        return CHANGE.matcher(context.wordsBefore()).find();
    }

    static boolean isPartial(ClaimSubject subject, QuantityContext context, Clause clause) {
        if (APPLICANTS.contains(subject) || CARRIED.contains(subject))
            return OTHERS.matcher(context.wordsBefore()).find()
                    || (clause.inBrackets()
                            && !RECEIVED_BEFORE
                                    .matcher(context.statementBefore())
                                    .find());
        if (clause.inBrackets()
                || OTHERS.matcher(context.wordsBefore()).find()
                || namesOneKindOfApplicant(context.wordsBefore())) return true;
        if (subject == ClaimSubject.DISCLOSED
                && LIMITED.matcher(context.wordsBefore()).find()) return true;
        if (PARTS_BY_NATURE.contains(subject))
            return namesOneKindOfApplicant(context.statementBefore())
                    && !context.statementBefore().contains("均为");
        if (clause.text().contains("其中")) return true;
        if (ITEM.matcher(context.statementBefore()).find() && !isListEnded(context.statementBefore())) return true;
        var channels = CHANNEL.matcher(context.wordsBefore()).results().limit(2).count();
        return channels == 1 && !context.wordsBefore().contains("等");
    }

    private static boolean namesOneKindOfApplicant(String words) {
        return PERSON.matcher(words).find() != BODY.matcher(words).find();
    }

    /** A list of parts ends at a semicolon. */
    private static boolean isListEnded(String sentence) {
        var list =
                Math.max(sentence.lastIndexOf("其中"), Math.max(sentence.lastIndexOf("包括"), sentence.lastIndexOf("含")));
        return sentence.indexOf('；', list) >= 0;
    }
}
