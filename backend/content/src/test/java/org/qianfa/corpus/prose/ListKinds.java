package org.qianfa.corpus.prose;

import static org.qianfa.corpus.prose.ListWords.DEEDS;
import static org.qianfa.corpus.prose.ListWords.TIMES;
import static org.qianfa.corpus.prose.ListWords.UNITS;
import static org.qianfa.corpus.prose.ListWords.end;
import static org.qianfa.corpus.prose.ListWords.items;
import static org.qianfa.corpus.prose.ListWords.parts;
import static org.qianfa.corpus.prose.ListWords.sum;
import static org.qianfa.corpus.prose.ListWords.topics;
import static org.qianfa.corpus.prose.ListWords.whole;

import java.util.List;
import java.util.function.Consumer;

/** Kinds of paragraphs that divide a whole into parts. */
final class ListKinds {
    private ListKinds() {}

    static List<GeneratedProse.Kind> all() {
        return List.of(
                kind("closed by a rest", ListKinds::closedByRest),
                kind("respectively", draft -> simple(draft, "，分别为", "、")),
                kind("in brackets", ListKinds::inBrackets),
                kind("behind a colon", draft -> simple(draft, "：", draft.random.nextBoolean() ? "；" : "，")),
                kind("by name", draft -> simple(draft, "，按内容分，", "，")),
                kind("summed behind", ListKinds::summed),
                kind("numbered", draft -> numbered(draft, List.of("一是", "二是", "三是", "四是"), "；")),
                kind("numbered in rings", draft -> numbered(draft, List.of("①", "②", "③", "④"), "，")),
                kind("numbered sentences", draft -> numbered(draft, List.of("一是", "二是", "三是", "四是"), "。")),
                kind("each", ListKinds::each),
                kind("names, then numbers", ListKinds::namesThenNumbers),
                kind("lists in a list", ListKinds::nested),
                kind("over sentences", ListKinds::overSentences),
                kind("of those so many", ListKinds::within),
                kind("quarters", ListKinds::quarters),
                kind("halves", ListKinds::halves),
                kind("an open list", ListKinds::open),
                kind("composed", ListKinds::composed),
                kind("channels named before", ListKinds::channels),
                kind("with verbs", ListKinds::verbs));
    }

    private static GeneratedProse.Kind kind(String name, Consumer<Draft> writes) {
        return new GeneratedProse.Kind(name, "X-4", writes);
    }

    private static void simple(Draft draft, String announced, String mark) {
        var parts = parts(draft, 3, 6);
        var unit = draft.oneOf(UNITS);
        whole(draft, sum(parts), unit).say(announced);
        items(draft, parts, topics(draft), unit, mark);
        end(draft);
    }

    private static void closedByRest(Draft draft) {
        var parts = parts(draft, 2, 5);
        var unit = draft.oneOf(UNITS);
        var names = topics(draft);
        names.set(parts.size() - 1, draft.oneOf(List.of("其他", "其他信息", "其余")));
        whole(draft, sum(parts), unit).say(draft.oneOf(List.of("，其中", "，其中：", "，包括", "，含")));
        items(draft, parts, names, unit, draft.oneOf(List.of("、", "，")));
        end(draft);
    }

    private static void inBrackets(Draft draft) {
        var parts = parts(draft, 2, 5);
        var unit = draft.oneOf(UNITS);
        whole(draft, sum(parts), unit).say("（");
        items(draft, parts, topics(draft), unit, draft.oneOf(List.of("、", "，")));
        draft.say("）");
        end(draft);
    }

    private static void summed(Draft draft) {
        var parts = parts(draft, 2, 5);
        var unit = draft.oneOf(UNITS);
        draft.say(draft.oneOf(TIMES)).say("整理");
        items(draft, parts, topics(draft), unit, "、");
        draft.say(draft.oneOf(List.of("，合计", "，共计", "，总计"))).number(sum(parts)).say(unit);
        end(draft);
    }

    private static void numbered(Draft draft, List<String> numbers, String mark) {
        var parts = parts(draft, 2, 4);
        var unit = draft.oneOf(UNITS);
        var names = topics(draft);
        whole(draft, sum(parts), unit).say(mark.equals("，") ? "，" : "。");
        for (var i = 0; i < parts.size(); i++)
            draft.say(i == 0 ? "" : mark)
                    .say(numbers.get(i))
                    .say(names.get(i))
                    .number(parts.get(i))
                    .say(unit);
        end(draft);
    }

    private static void each(Draft draft) {
        var one = draft.between(5, 60);
        var rest = draft.between(5, 60);
        var names = topics(draft);
        var unit = draft.oneOf(UNITS);
        whole(draft, 2 * one + rest, unit)
                .say("，其中")
                .say(names.get(0) + "、" + names.get(1) + "各")
                .number(one)
                .say(unit + "，其他")
                .number(rest)
                .say(unit);
        end(draft);
    }

    private static void namesThenNumbers(Draft draft) {
        var parts = parts(draft, 3, 3);
        draft.say("市民网、掌上通、视频号分别推送稿件");
        items(draft, parts, List.of("", "", ""), "篇", "、");
        draft.say("，合计").number(sum(parts)).say("篇");
        end(draft);
    }

    private static void nested(Draft draft) {
        var inner = parts(draft, 2, 3);
        var outer = parts(draft, 2, 3);
        var names = topics(draft);
        whole(draft, sum(inner) + sum(outer), "条")
                .say("，其中")
                .say(names.get(8))
                .fixed(sum(inner))
                .say("条（");
        items(draft, inner, names, "条", "、");
        draft.say("），");
        items(draft, outer.subList(1, outer.size()), names.subList(9, names.size()), "条", "，");
        draft.say("，其他").number(outer.getFirst()).say("条");
        end(draft);
    }

    private static void overSentences(Draft draft) {
        var parts = parts(draft, 3, 5);
        var names = topics(draft);
        names.set(parts.size() - 1, "其他");
        whole(draft, sum(parts), "条").say("。其中，");
        items(draft, parts, names, "条", "；");
        end(draft);
    }

    private static void within(Draft draft) {
        var parts = parts(draft, 3, 5);
        var names = topics(draft);
        names.set(parts.size() - 1, "其他");
        draft.say("在上网的").number(sum(parts)).say("条信息中，");
        items(draft, parts, names, "条", draft.oneOf(List.of("；", "，")));
        end(draft);
    }

    private static void quarters(Draft draft) {
        var parts = parts(draft, 4, 4);
        whole(draft, sum(parts), "期").say("，其中");
        items(draft, parts, List.of("一季度", "二季度", "三季度", "四季度"), "期", "、");
        end(draft);
    }

    private static void halves(Draft draft) {
        var parts = parts(draft, 2, 2);
        draft.say("培训").number(sum(parts)).say("人次，其中");
        items(draft, parts, List.of("上半年", "下半年"), "人次", "、");
        end(draft);
    }

    private static void open(Draft draft) {
        var parts = parts(draft, 2, 3);
        var whole = sum(parts) * 2;
        var names = topics(draft);
        draft.say(draft.oneOf(TIMES)).say(draft.oneOf(DEEDS)).fixed(whole).say("条，其中");
        for (var i = 0; i < parts.size(); i++)
            draft.say(i == 0 ? "" : "、")
                    .say(names.get(i))
                    .number(parts.get(i), whole)
                    .say("条");
        end(draft);
    }

    private static void composed(Draft draft) {
        var parts = parts(draft, 2, 3);
        whole(draft, sum(parts), "条").say("，由");
        items(draft, parts, topics(draft), "条", "、");
        draft.say("组成");
        end(draft);
    }

    private static void channels(Draft draft) {
        var parts = parts(draft, 3, 3);
        draft.say("网站、公众号和公告栏共推出短讯").number(sum(parts)).say("则，其中");
        items(draft, parts, List.of("网站", "公众号", "公告栏"), "则", "，");
        end(draft);
    }

    private static void verbs(Draft draft) {
        var parts = parts(draft, 3, 3);
        whole(draft, sum(parts), "条").say("，其中");
        items(draft, parts, List.of("受理来信", "接听来电", "其他"), "条", "、");
        end(draft);
    }
}
