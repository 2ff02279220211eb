package org.qianfa.corpus;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * One thing in the prose made wrong.
 *
 * @param found what is replaced; where it is not in the text, nothing can be broken
 * @param instead may name groups: {@code +1} behind one makes the number one more
 * @param touches what the finding has to touch; "" where it may stand anywhere in the section
 */
record RuleBreach(String rule, int section, Pattern found, String instead, String touches) {
    static final List<RuleBreach> ALL = List.of(
            of("X-1", 1, "收到政府信息公开申请(\\d+)件", "收到政府信息公开申请<1+1000>件", "<1+1000>件"),
            of("X-2", 1, "全年收到政府信息公开申请\\d+件，", "全年未收到政府信息公开申请，", "未收到政府信息公开申请"),
            of("X-3", 1, "予以公开(\\d+)件，部分", "予以公开<1+1>件，部分", "<1+1>件"),
            of("X-3", 1, "无法提供(\\d+)件", "无法提供<1+3>件", "<1+3>件"),
            of("X-4", 1, "公开栏(\\d+)条", "公开栏<1+7>条", "<1+7>条"),
            of("T2-5", 1, "现行有效(\\d+)件", "现行有效<1+2>件", "<1+2>件"),
            of("T4-2", 1, "行政复议(\\d+)件", "行政复议<1+4>件", "<1+4>件"),
            of("T4-3", 1, "因政府信息公开被申请行政复议\\d+件，被提起行政诉讼\\d+件", "本年未发生行政复议、行政诉讼", "未发生行政复议、行政诉讼"),
            of("X-5", 1, "全年主动公开政府信息(\\d+)条，无一", "全年主动公开政府信息<1+9>条，无一", "<1+9>条"),
            of("X-6", 1, "占(\\d+)%", "占<1+7>%", "<1+7>%"),
            of("X-7", 1, "增加(\\d+)条", "增加<1+3>条", "<1+3>条"),
            of("X-16", 1, "逐级", "逐級", "級"),
            of("X-8", 1, "发布前逐级审核", "2016年严格落实发布前逐级审核", "2016年"),
            of("X-9", 1, "12月31日止", "11月30日止", "11月30日止"),
            of("X-10", 1, "本报告所列", "本报告共分九个部分，所列", "九个部分"),
            of("X-11", 1, "维护网站专栏\\d+个", "维护网站专栏XX个", "XX"),
            of("X-12", 1, "（三）政府信息管理。发布前", "（三）发布前", ""),
            of("X-13", 5, "(?s).*", "无。\n", ""),
            of("X-14", 6, "(?s).*", "没有其他需要报告的事项。\n", ""),
            of("X-15", 6, "按量计收(\\d+)元", "按量计收<1+5>元", ""),
            of("P-1", 1, "开展社会评议", "开展社会评议（群众代表电话13703751234）", "13703751234"));

    private static final Pattern SUM = Pattern.compile("<1\\+(\\d+)>");

    private static RuleBreach of(String rule, int section, String found, String instead, String touches) {
        return new RuleBreach(rule, section, Pattern.compile(found), instead, touches);
    }

    /** The report with this made wrong, where it can be. */
    Optional<Broken> in(ValidReport report) {
        var text = report.content().text(section);
        var match = found.matcher(text);
        if (!match.find()) return Optional.empty();
        var changed = text.substring(0, match.start()) + filled(instead, match) + text.substring(match.end());
        return Optional.of(new Broken(report.saying(section, changed), filled(touches, match)));
    }

    /** A report with one thing wrong, and what the finding has to touch. */
    record Broken(ValidReport report, String touches) {}

    private static String filled(String pattern, MatchResult match) {
        return SUM.matcher(pattern)
                .replaceAll(sum -> Integer.toString(Integer.parseInt(match.group(1)) + Integer.parseInt(sum.group(1))));
    }
}
