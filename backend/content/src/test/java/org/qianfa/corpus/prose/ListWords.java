package org.qianfa.corpus.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Of what the generated lists are made: their wholes, parts and names. */
final class ListWords {
    static final List<String> TIMES = List.of("全年", "本年度", "年内", "一年来，", "2022年");
    static final List<String> DEEDS = List.of("上网信息", "公开条目", "发布信息", "上传材料", "登记资料", "推送稿件");
    private static final List<String> TOPICS = List.of(
            "机构职能", "财政资金", "工作动态", "通知公告", "政策文件", "人事任免", "项目建设", "民生保障", "防汛抗旱", "义务教育", "医疗卫生", "生态环境", "土地征收",
            "住房保障", "养老服务", "招标采购", "交通出行", "食品安全");
    static final List<String> UNITS = List.of("条", "篇", "份", "件");
    private static final List<String> ENDS = List.of("", "内容以群众关心的事项为主。", "各项均按时更新。", "栏目由专人管理。");

    private ListWords() {}

    static List<Integer> parts(Draft draft, int least, int most) {
        var parts = new ArrayList<Integer>();
        for (var i = draft.between(least, most); i > 0; i--) parts.add(draft.between(9, 480));
        return parts;
    }

    static int sum(List<Integer> parts) {
        return parts.stream().mapToInt(Integer::intValue).sum();
    }

    static List<String> topics(Draft draft) {
        var topics = new ArrayList<>(TOPICS);
        Collections.shuffle(topics, draft.random);
        return topics;
    }

    static void items(Draft draft, List<Integer> parts, List<String> names, String unit, String mark) {
        for (var i = 0; i < parts.size(); i++)
            draft.say(i == 0 ? "" : mark).say(names.get(i)).number(parts.get(i)).say(unit);
    }

    static Draft whole(Draft draft, int whole, String unit) {
        return draft.say(draft.oneOf(TIMES))
                .say(draft.oneOf(DEEDS))
                .number(whole)
                .say(unit);
    }

    static void end(Draft draft) {
        draft.say("。").say(draft.oneOf(ENDS));
    }
}
