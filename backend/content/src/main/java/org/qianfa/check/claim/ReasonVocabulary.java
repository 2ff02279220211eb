package org.qianfa.check.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.qianfa.check.language.QuantityContext;

/** Why applications were not granted, by the single rows of table 3. */
final class ReasonVocabulary implements ClaimVocabulary {
    private static final Map<ClaimSubject, Pattern> REASONS = new LinkedHashMap<>();

    static {
        put(ClaimSubject.STATE_SECRET, "国家秘密");
        put(ClaimSubject.FORBIDDEN_BY_LAW, "法律、?(?:行政)?法规禁止");
        put(ClaimSubject.ENDANGERS_SECURITY, "三安全");
        put(ClaimSubject.THIRD_PARTY_RIGHTS, "(?:保护|涉及|侵害|损害|侵犯)的?合法权益"); // 第三方 counts as an ordinal
        put(ClaimSubject.INTERNAL_AFFAIRS, "内部(?:事务|管理)");
        put(ClaimSubject.PROCESS_INFORMATION, "过程性?信息");
        put(ClaimSubject.ENFORCEMENT_FILES, "执法案卷");
        put(ClaimSubject.ADMINISTRATIVE_QUERIES, "行政查询");
        put(ClaimSubject.NOT_HELD, "[不未]掌握");
        put(ClaimSubject.NEEDS_CREATION, "没有现成|需要?另行制作");
        put(ClaimSubject.UNCLEAR_AFTER_CORRECTION, "补正后.{0,8}不明确");
        put(ClaimSubject.PETITIONS, "信访、?举报、?投诉类?(?:申请)?");
        put(ClaimSubject.REPEATED, "重复申请");
        put(ClaimSubject.PUBLICATIONS, "公开出版物");
        put(ClaimSubject.EXCESSIVE, "大量、?反复");
        put(ClaimSubject.CONFIRMATION, "重新出具");
        put(ClaimSubject.NOT_CORRECTED_IN_TIME, "逾期(?:不|未)补正");
        put(ClaimSubject.FEE_NOT_PAID, "逾期未.{0,8}缴");
    }

    private static final Pattern UNITS = Pattern.compile("件|份|宗|起|例|项|个|次|件次");
    private static final Pattern ABOUT = Pattern.compile("申请|答复|办结");
    /** What came in, and kinds of work, are no outcomes. */
    private static final Pattern OTHERWISE =
            Pattern.compile("受理|接待|收到|接到|转办|组织|培训|检查|排查|审查|自查|热线|平台|来信|来访|复议|诉讼|上年|以上");

    private static final int LONGEST = 50;

    private static void put(ClaimSubject subject, String words) {
        REASONS.put(subject, Pattern.compile(words));
    }

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        var lead = context.wordsBefore();
        if (!UNITS.matcher(context.quantity().unit()).matches()
                || lead.length() > LONGEST
                || OTHERWISE.matcher(lead).find()
                || !context.isLastInClause()) return List.of();
        var named = REASONS.entrySet().stream()
                .filter(reason -> reason.getValue().matcher(lead).find())
                .map(Map.Entry::getKey)
                .toList();
        return named.size() == 1 && ABOUT.matcher(context.paragraphBefore()).find() ? named : List.of();
    }
}
