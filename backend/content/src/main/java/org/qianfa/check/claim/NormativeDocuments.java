package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.Pattern;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.QuantityContext;

/** 规范性文件 made, abolished and in force; never documents in general, and not what was only published, explained or examined. */
final class NormativeDocuments implements ClaimVocabulary {
    private static final String NOUN = "(?:行政)?规范性文件";
    private static final Pattern NAMED = Pattern.compile(NOUN);
    private static final String VERBS = "新?制发|新?制定|新?出台|印发|制订|新?发布|新增|新印发|清理废止|废止|宣布失效|失效|现行有效|继续有效|保持有效|有效";
    private static final Pattern NAMED_BEFORE =
            QuantityContext.patternAtEnd(NOUN + "(?:[（）]|" + QuantityContext.FILLER + ")(?:" + VERBS + ")?(?:的)?");
    private static final Pattern VERB_BEFORE = QuantityContext.patternAtEnd(VERBS);
    private static final Pattern VERB_ALONE =
            Pattern.compile("^(?:其中|[、，并及和：]|本年度?|今年|全年|共|年内|年末|宣布|保留|予以|决定|目前|现|也|同时|清理){0,4}(?:" + VERBS + ")"
                    + QuantityContext.FILLER + "$");
    private static final Pattern NAMED_BEHIND =
            Pattern.compile("^(?:[的部份]|党内|镇级){0,2}" + NOUN + QuantityContext.FILLER + "[、和及]?$");
    private static final Pattern UNITS = Pattern.compile("件|份|个|部|项");
    private static final Pattern MADE = Pattern.compile("制发|制定|出台|印发|制订|发布|新增");
    private static final Pattern UNRELATED =
            Pattern.compile("解读|审查|审核|备案|清理(?!废止|后)|起草|转发|评估|上传|报送|征求|修改|修订|公开|网站|平台|专栏|公众号|梳理|收录|公示|代拟|合法性");
    private static final Pattern EXAMINED = Pattern.compile("审查|审核|备案|各部门|各乡镇|各镇|全县各|县级部门|解读");

    @Override
    public List<ClaimSubject> subjects(QuantityContext context) {
        var lead = context.wordsBefore();
        if (!UNITS.matcher(context.quantity().unit()).matches()
                || UNRELATED.matcher(lead).find()) return List.of();
        if (!context.isLastInClause()
                && !NAMED_BEHIND.matcher(context.wordsBehind()).find()) return List.of();
        if (NAMED_BEFORE.matcher(lead).find()) return subjectsByVerb(lead);
        var named = NAMED.matcher(context.statementBefore()).find()
                || NAMED.matcher(before(context)).find();
        var alone = VERB_ALONE.matcher(lead).find() && named && context.isLastInClause();
        if (alone
                && !EXAMINED.matcher(context.statementBefore() + before(context))
                        .find()) return subjectsByVerb(lead);
        return VERB_BEFORE.matcher(lead).find()
                        && NAMED_BEHIND.matcher(context.wordsBehind()).find()
                ? subjectsByVerb(lead)
                : List.of();
    }

    private static final Pattern AND = Pattern.compile("或者?|[和、及与]");
    private static final Pattern NONE = Pattern.compile(
            "(?:未|没有|无|尚未|暂无|没)(?:新|再|曾|有|另行)?"
                    + "(?<verbs>(?:制发|制定|出台|印发|制订|新增|废止|宣布失效|清理废止)(?:(?:或者?|和|、|及|与)(?:制发|制定|出台|印发|制订|新增|废止|宣布失效|清理废止)){0,3})(?:过|任何|的|新的|行政){0,3}规范性文件(?:情况|事项)?$");

    /** "没有出台规范性文件", "无新制发的行政规范性文件". */
    static List<ClaimSubject> deniedSubjects(Clause clause) {
        if (!clause.quantities().isEmpty()) return List.of();
        var none = NONE.matcher(clause.words());
        if (!none.find()) return List.of();
        return AND.splitAsStream(none.group("verbs"))
                .flatMap(verb -> subjectsByVerb(verb).stream())
                .distinct()
                .toList();
    }

    private static String before(QuantityContext context) {
        return context.clauseWords()
                .substring(0, Math.max(0, context.clauseWords().indexOf(context.wordsBefore())));
    }

    private static List<ClaimSubject> subjectsByVerb(String lead) {
        if (lead.contains("废止") || lead.contains("失效")) return List.of(ClaimSubject.DOCUMENTS_ABOLISHED);
        if (lead.contains("有效")) return List.of(ClaimSubject.DOCUMENTS_IN_FORCE);
        return MADE.matcher(lead).find() ? List.of(ClaimSubject.DOCUMENTS_ISSUED) : List.of();
    }
}
