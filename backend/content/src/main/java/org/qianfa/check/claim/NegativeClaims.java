package org.qianfa.check.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.qianfa.check.language.Clause;
import org.qianfa.check.language.Periods;
import org.qianfa.check.language.Quantity;
import org.qianfa.check.language.Quantity.Exactness;
import org.qianfa.check.language.Statement;

/** Claims that there was none: 未收到…申请, 没有发生…复议、诉讼, 依申请公开情况：无. */
final class NegativeClaims {
    private static final String VERB = "(?:未|没有|尚未|从未|暂未|均未|并未|没)(?:曾|有|再)?"
            + "(?:收到|接到|接收到?|收悉|受理|接受|出现|发生|产生|存在|涉及|被)|(?<![全有从毫并])无(?![法偿论故障关纸缝差误人不])|没有(?!按|收取)|不存在|未有";
    private static final String TAIL =
            "(?:的|之|申请|请求|要求|事项|事件|案件|案例|件|办件|信息|政府|政务|内容|业务|情况|情形|现象|需求|表|等|方面|相关|有关|行为|公开|发生){0,8}+";
    private static final String ALSO = "(?:(?:[和及与、或]|以及)(?:投诉|举报|咨询|信访|行政复议|复议|行政诉讼|诉讼|申诉|等|情况|案件|的|相关){1,4}){0,3}+";
    private static final Pattern APPLICATIONS = Pattern.compile(
            "(?:" + VERB + ")(?<between>.{0,45}?)(?:" + ApplicationVocabulary.NOUN + ")" + TAIL + ALSO + "$");
    /** "没有收到申请", where the paragraph is about applications for disclosure. */
    private static final Pattern BARE =
            Pattern.compile("(?:未|没有|没|尚未|从未)(?:曾)?(?:收到|接到|接收|受理)(?:过|任何|相关){0,2}申请(?:件|事项)?$");

    private static final Pattern DISCLOSURE = Pattern.compile("依申请|信息公开申请");
    private static final Pattern ZERO = Pattern.compile("[零0](?:依)?申请(?![\\d超逾])");
    private static final Pattern NOT_ALL =
            Pattern.compile("复议|诉讼|投诉|举报|引起|引发|因|逾期|超期|超时|结转|收取|费|不予|重复|信访|补正|答复|异议|泄|错|不当"
                    + "|违规|问题|拒绝|纠纷|意见|对|正在|尚|主动公开|收费|不满|有误|制度|及时|按|以上|转办|移送|转来|上级");
    private static final Pattern ONE_KIND = Pattern.compile("法人|企业|组织|单位|网络|网上|信函|邮寄|当面|现场|传真|书面|邮件");
    private static final Pattern ALL_KINDS = Pattern.compile("公民|自然人|个人|群众|社会|任何|等|市民|居民|申请人|人员|百姓");
    private static final Pattern CONDITION = Pattern.compile("如果|若|如未|如无|凡|对于?未|对没有|是否|避免|防止|杜绝|确保|做到");
    private static final Pattern NOTHING =
            Pattern.compile("(?:我[镇乡局委办街道单位]{1,3}|本[年度镇乡局单位]{1,3}|暂|均|皆)?(?:为)?(?:无|没有|未收到|未发生|零|0)");
    private static final Pattern APPLICATIONS_AT_END =
            Pattern.compile("(?:" + ApplicationVocabulary.NOUN + ")" + TAIL + "[：:、.]?$");

    private NegativeClaims() {}

    static List<Claim> read(Statement statement, Periods.StatementPeriods periods) {
        var found = new ArrayList<Claim>();
        for (var clause : statement.clauses()) {
            if (clause.inBrackets() || CONDITION.matcher(clause.text()).find()) continue;
            applications(clause, statement).ifPresent(subject -> found.add(claim(subject, statement, clause, periods)));
            ReconsiderationAndLitigation.deniedSubjects(clause, statement)
                    .forEach(subject -> found.add(claim(subject, statement, clause, periods)));
            ReconsiderationAndLitigation.upheldSubjects(clause, statement)
                    .forEach(subject -> found.add(claim(subject, statement, clause, periods)));
            CarriedApplications.deniedSubjects(clause, statement)
                    .forEach(subject -> found.add(claim(subject, statement, clause, periods)));
            NormativeDocuments.deniedSubjects(clause)
                    .forEach(subject -> found.add(claim(subject, statement, clause, periods)));
            ApplicantVocabulary.deniedSubjects(clause, statement)
                    .forEach(subject -> found.add(claim(subject, statement, clause, periods)));
            saidToBeNothing(clause, statement)
                    .forEach(subject -> found.add(claim(subject, statement, clause, periods)));
        }
        return found;
    }

    private static Optional<ClaimSubject> applications(Clause clause, Statement statement) {
        if (!clause.quantities().isEmpty()) return Optional.empty();
        if (ZERO.matcher(clause.text()).find()) return Optional.of(ClaimSubject.RECEIVED);
        if (BARE.matcher(clause.words()).find()
                && DISCLOSURE.matcher(statement.paragraphBefore(clause.start())).find())
            return Optional.of(ClaimSubject.RECEIVED);
        var denial = APPLICATIONS.matcher(clause.text());
        if (!denial.find()) return Optional.empty();
        var between = denial.group("between");
        if (NOT_ALL.matcher(between).find()) return Optional.empty();
        if (ONE_KIND.matcher(between).find() && !ALL_KINDS.matcher(between).find()) return Optional.empty();
        return Optional.of(ClaimSubject.RECEIVED);
    }

    /** "行政复议、行政诉讼情况：无", and a line "无。" under such a heading. */
    private static List<ClaimSubject> saidToBeNothing(Clause clause, Statement statement) {
        if (!NOTHING.matcher(clause.words()).matches()) return List.of();
        var before = statement.wordsBefore(clause.start());
        if (before.isEmpty()) before = statement.paragraphBefore(statement.start());
        if (clause.mark() != '：' && clause.start() != statement.start()) return List.of();
        var last = before.substring(Math.max(0, before.length() - 60));
        if (APPLICATIONS_AT_END.matcher(last).find()) return List.of(ClaimSubject.RECEIVED);
        return ReconsiderationAndLitigation.subjectsAtEnd(last);
    }

    private static Claim claim(
            ClaimSubject subject, Statement statement, Clause clause, Periods.StatementPeriods periods) {
        return new Claim(
                subject,
                List.of(subject),
                new Quantity(BigDecimal.ZERO, Exactness.EXACT, "件", clause.end(), clause.end()),
                periods.at(clause, clause.end()),
                false,
                true,
                statement,
                clause.start(),
                clause.end());
    }
}
