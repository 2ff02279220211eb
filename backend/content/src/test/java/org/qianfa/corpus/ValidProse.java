package org.qianfa.corpus;

import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Prose for a report made at random, in sentences that say its figures. */
final class ValidProse {
    private ValidProse() {}

    static SortedMap<Integer, String> sections(CorpusFigures figures, int year, Random chance) {
        var sections = new TreeMap<Integer, String>();
        sections.put(1, general(figures, year, chance));
        sections.put(5, "主要问题是信息更新不够及时，个别栏目内容偏少。\n改进措施是落实专人每周巡查，加强培训，完善考核办法。\n");
        sections.put(6, fees(year, chance));
        return sections;
    }

    private static String general(CorpusFigures figures, int year, Random chance) {
        var site = 10 + chance.nextInt(500);
        var posts = 10 + chance.nextInt(500);
        var boards = 10 + chance.nextInt(90);
        var text = new StringBuilder();
        text.append("本报告所列数据的统计期限自%d年1月1日起至%d年12月31日止。\n".formatted(year, year));
        var all = site + posts + boards;
        var more = chance.nextInt(9) + 1;
        text.append("（一）主动公开。%d年，主动公开政府信息%d条，比%d年的%d条增加%d条，其中政府网站%d条、微信公众号%d条、公开栏%d条。"
                .formatted(year, all, year - 1, all - more, more, site, posts, boards));
        var hundreds = 1 + chance.nextInt(4);
        var percent = 10 + chance.nextInt(80);
        text.append("发布图片%d张，其中原创%d张，占%d%%。".formatted(100 * hundreds, percent * hundreds, percent));
        if (figures.tellsStock())
            text.append("制发行政规范性文件%d件，废止%d件，现行有效%d件。"
                    .formatted(
                            figures.at("2/normativeDocuments/issued"),
                            figures.at("2/normativeDocuments/abolished"),
                            figures.at("2/normativeDocuments/inForce")));
        text.append("\n（二）依申请公开。").append(applications(figures)).append('\n');
        text.append("（三）政府信息管理。发布前逐级审核，发布后定期清理。\n");
        text.append("（四）政府信息公开平台建设。维护网站专栏%d个。\n".formatted(2 + chance.nextInt(20)));
        text.append("（五）监督保障。列入工作考核，开展社会评议，未发生责任追究情形。")
                .append("全年主动公开政府信息%d条，无一泄密。".formatted(all))
                .append(cases(figures));
        return text.append('\n').toString();
    }

    private static String applications(CorpusFigures figures) {
        if (figures.applications("received") == 0) return "本年未收到政府信息公开申请。";
        return "全年收到政府信息公开申请%d件，上年结转%d件。予以公开%d件，部分公开%d件，不予公开%d件，无法提供%d件，不予处理%d件，其他处理%d件，结转下年度继续办理%d件。"
                .formatted(
                        figures.applications("received"),
                        figures.applications("carriedOver"),
                        figures.applications("granted"),
                        figures.applications("partlyGranted"),
                        figures.outcomes("stateSecret", "administrativeQueries"),
                        figures.outcomes("notHeld", "unclearAfterCorrection"),
                        figures.outcomes("petitions", "confirmation"),
                        figures.others(),
                        figures.applications("carriedForward"));
    }

    private static String cases(CorpusFigures figures) {
        if (figures.reconsiderations() + figures.lawsuits() == 0) return "本年未发生政府信息公开行政复议、行政诉讼。";
        return "因政府信息公开被申请行政复议%d件，被提起行政诉讼%d件。".formatted(figures.reconsiderations(), figures.lawsuits());
    }

    private static String fees(int year, Random chance) {
        if (chance.nextInt(3) > 0) return "%d年未收取信息处理费。\n".formatted(year);
        var single = 100 * (1 + chance.nextInt(9));
        var pages = 10 * (1 + chance.nextInt(9));
        return "%d年收取信息处理费共%d元，其中按件计收%d元、按量计收%d元。\n".formatted(year, single + pages, single, pages);
    }
}
