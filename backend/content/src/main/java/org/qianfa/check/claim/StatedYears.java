package org.qianfa.check.claim;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qianfa.check.language.Statement;
import org.qianfa.text.Numerals;

/**
 * The years in a statement that should be the report year and are not. Other years may stand in a comparison, with what was carried over, in
 * the name of a document or a plan, in a date, and after the year for what is to come.
 */
public final class StatedYears {
    private static final String FIGURES = "(?:19|20)\\d{2}|二[〇零][〇零一二三四五六七八九]{2}";
    private static final Pattern YEAR = Pattern.compile("(?<![\\d—–~～至、\\-])(?<year>" + FIGURES
            + ")年(?!\\d{1,2}月|[-—–~～至、]|(?:度|前|后)?以[前后来]|起|版|级|届|[春夏秋冬]|成立|修订|新修订|前|后)"
            + "|截[至止]到?(?<end>" + FIGURES + ")年12月");
    private static final Pattern COMPARES =
            Pattern.compile("上年|上一年|去年|往年|历年|同比|相比|较(?![好强高多少大为快低小])|比(?=[上去前同2])|结转|转结|转至|转入"
                    + "|以来|自20|从20|始于|至今|回顾|近[两三四五]年|考核结果|通报|翻|(?:增长|下降|上升|减少|增加|增幅|降幅)[^，。；]{0,6}\\d");
    private static final Pattern NAMED = Pattern.compile(
            "^年(?:度|全年)?(?:[\\u4e00-\\u9fa5“”※]{0,8})?(?:预算|决算|三公|计划|规划|要点|方案|清单|目录|指南|考试|招聘|招生|招录|年报|年度报告|工作报告|统计公报|年鉴|评估|考核|测评|整改|问题|审计|项目|中考|高考|普查|任务|底前|年底)");
    private static final Pattern PLANS = Pattern.compile("将|下一步|计划|继续|力争|打算|展望|规划|明年|下年|下一年|目标|改进|措施|应当?|进一步");
    private static final Pattern OWN_REPORT = Pattern.compile(
            "^年度?(?:我?[镇乡局县市区办]{0,3})政府信息公开(?:工作)?(?:年度)?(?:工作)?(?:情况|报告|年报)(?!.{0,12}(?:问题|整改|反馈|发布|指出|考核|评估|测评))");
    /** A year behind such a verb belongs to the thing that was published or dealt with, not to the time at which it was. */
    private static final Pattern OBJECT_OF = Pattern.compile(
            "(?:发布|公开|公布|公示|披露|编制|编发|完成|梳理|汇总|对|针对|因|围绕|将|把|落实|按照|依据|根据|开展|组织|印发|制定|通过|上报|报送|办理|晒出|更新|开设|举办|参加)了?[^，。；]{0,26}$");

    private static final Pattern THING = Pattern.compile("^年(?:度|全年)?[^，。；\\d]{0,26}?(?:情况|结果|名单|报表|账单|指标|目标|建议|提案|议案"
            + "|数据|清单|目录|总结|台账|公报|决算|预算|报告|年报|要点|资金|政策|规划|计划|工作会|申请|专题|专栏|意见)");
    private static final Pattern PUBLISHED = Pattern.compile("(?:发布|公布|公开|公示|上报|报送|报备|完成)[^，。；]{0,14}$");
    private static final Pattern THIS_REPORT = Pattern.compile("现[将编公发向就把]|特[此向编将]|本报告|本年报|报告如下|汇报如下|如下");
    private static final Pattern DOCUMENT = Pattern.compile("印发|修订|颁布|施行|实施|出台的|制定的|生效");
    private static final Pattern FAULTS = Pattern.compile("问题|不足|整改|年报");
    private static final Pattern BEGUN = Pattern.compile("(?:成立|始建|创建|组建|建成|设立|挂牌|启用|上线|开通)于?[^，。；]{0,6}$");
    private static final int LOOKS_BACK = 40;
    private static final int LOOKS_AHEAD = 32;
    private static final Pattern COUNTED = Pattern.compile("\\d+(?:条|件|次|个|份|篇|期)");

    private StatedYears() {}

    /**
     * A year as it is written.
     *
     * @param start in the normalized text
     * @param end behind 年
     */
    public record StatedYear(int start, int end) {}

    /** @param report the report year */
    public static List<StatedYear> wrongIn(Statement statement, int report) {
        var words = statement.words();
        if (COMPARES.matcher(words).find()) return List.of();
        var comparison = words.contains(report + "年")
                && COUNTED.matcher(words).results().limit(2).count() > 1;
        if (comparison) return List.of();
        return YEAR.matcher(words)
                .results()
                .filter(found -> wrong(found, statement, report))
                .map(found -> new StatedYear(
                        statement.start() + Math.max(found.start("year"), found.start("end")),
                        statement.start() + found.end()))
                .toList();
    }

    private static boolean wrong(MatchResult found, Statement statement, int report) {
        var year = Numerals.parse(figures(found)).intValue();
        if (year == report) return false;
        var words = statement.words();
        var behind = words.substring(found.end() - 1, Math.min(words.length(), found.end() + LOOKS_AHEAD));
        var before = words.substring(Math.max(0, found.start() - LOOKS_BACK), found.start());
        if (BEGUN.matcher(before).find()) return false;
        if (OWN_REPORT.matcher(behind).find()) {
            if (year < report
                    && PUBLISHED.matcher(before).find()
                    && !THIS_REPORT.matcher(words).find()) return false;
        } else if (NAMED.matcher(behind).find()
                || DOCUMENT.matcher(behind).find()
                || (OBJECT_OF.matcher(before).find() && THING.matcher(behind).find())) return false;
        if (year > report
                && (year > report + 1
                        || statement.section() > 1
                        || PLANS.matcher(words).find())) return false;
        return year > report
                || statement.section() == 1
                || !FAULTS.matcher(words).find();
    }

    private static String figures(MatchResult found) {
        return found.group("year") == null ? found.group("end") : found.group("year");
    }
}
