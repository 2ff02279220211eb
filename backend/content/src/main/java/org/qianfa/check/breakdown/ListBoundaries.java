package org.qianfa.check.breakdown;

import java.util.regex.Pattern;

/** Tells where a list is at its end and another thought begins, and which number is the sum of those before it. */
final class ListBoundaries {
    private static final Pattern VERB_AT_START =
            Pattern.compile("^(?:并|还|另|另外|同时|全年|年内|累计|共|组织|及时|按时|按期|按规定|主动|积极|依法|依规|均|已|我[镇乡局委办市县区]){0,4}"
                    + "(?:发布(?!会)|公开(?![栏屏墙专年指目制平电])|推送|举办|召开|开展|收到|受理|办理|更新|回应|解答|答复|编发|办结|发生|引发|被|新增"
                    + "|上报|报送|向|接待|接受|接听|发放|印发|制发|制定|废止|维护|建设|建成|开设|设置|张贴|全年|累计|共(?![青享同产建]))");
    private static final Pattern VERB = Pattern.compile("发布(?!会)|推送|举办|召开|开展|收到|受理|编发|张贴|印发|发放");
    private static final Pattern OTHER_SUBJECT =
            Pattern.compile("^(?:另|另外|此外|同时|并|还|截[至止]|全年|年内|累计|本年|目前|期间|通过|依托|利用|借助|在)");
    private static final Pattern KIND = Pattern.compile("(?<!各)类");
    private static final Pattern CHANNEL =
            Pattern.compile("网|平台|公众号|微信|微博|媒体|抖音|快手|视频号|头条|报|栏|屏|客户端|书面|纸质|线上|线下|渠道|信箱|广播|电视|窗口|邮|信函|传真");
    private static final Pattern CARRIED = Pattern.compile("结转|转结|转入|转至");
    /** Says of the whole list that it is done. */
    private static final Pattern CLOSING = Pattern.compile("^(?:均|都|全部|已|并|且|未|无|没有|及时|按时|按期|依法|做到|确保)");

    private static final String OF_ALL =
            "(?:全年|全[镇乡县市区局省街]|本年度?|年内|以上|上述|各[类项]?渠?道?|总|其|[两二三四五六七八九十]{1,2}[级者类项方家地处种])?";
    private static final String SUM = "(?:合计|共计|总计|总共|共|总数|总量|总和|小计)";
    private static final String DONE = "(?:主动)?(?:公开|发布|办理|受理|收到|处理|发出|推送|回应|答复|印发|举办|开展|公布)?";
    private static final String THING = "(?:政府|政务)?(?:信息|申请|文件|材料|数量|总数|总量|总条数)?(?:为|是|达|有|数为)?";
    private static final Pattern TOTAL = Pattern.compile("^" + OF_ALL + SUM + DONE + THING + "$");
    private static final Pattern COUNTED_TOTAL = Pattern.compile("^[\\u4e00-\\u9fa5]{0,6}?" + SUM + DONE + THING + "$");

    private ListBoundaries() {}

    /** Whether the part ends the list before it: a verb where the first item has none, a time, another subject. */
    static boolean begins(Part part, Part first) {
        if (CARRIED.matcher(part.name()).find()
                && !CARRIED.matcher(first.name()).find()) return true;
        if (closes(part.gap())) return true;
        if (part.gap().indexOf('，') < 0 && part.gap().indexOf('；') < 0) return false;
        if (isChannel(part) && isChannel(first)) return false;
        var name = part.name();
        return (OTHER_SUBJECT.matcher(name).find()
                        && !OTHER_SUBJECT.matcher(named(first)).find())
                || (hasVerb(name) && !hasVerb(named(first)));
    }

    /** The words of a first item behind those that announce the list. */
    private static String named(Part first) {
        return Announcement.findIn(first.name())
                .map(found -> first.name().substring(found.end()))
                .orElse(first.name());
    }

    static boolean isChannel(Part part) {
        return CHANNEL.matcher(part.name()).find();
    }

    private static boolean hasVerb(String name) {
        return !KIND.matcher(name).find()
                && (VERB_AT_START.matcher(name).find() || VERB.matcher(name).find());
    }

    /** A clause without a number of its own lies between. */
    private static boolean closes(String gap) {
        var clauses = gap.split("[，；]", -1);
        for (var i = 1; i < clauses.length - 1; i++)
            if (CLOSING.matcher(clauses[i]).find() && !clauses[i].matches(".*\\d.*")) return true;
        return false;
    }

    /** Whether the number says how many those before it are together: 合计N条, 两个账号共发布N条. */
    static boolean isTotal(Part part) {
        var name = part.name().replaceFirst("^[、和及与]", "");
        if (TOTAL.matcher(name).matches()) return true;
        var words = part.gap();
        return words.endsWith(part.name())
                && words.matches("(?s).*(?:\\d{1,3}|[两二三四五六七八九十])[个项类者种方大部][^，；。]*")
                && COUNTED_TOTAL.matcher(name).matches();
    }
}
