package org.qianfa.corpus.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.TreeMap;

/** The whole text of a report in which a labelled paragraph stands; everything else in it is right. */
final class LabelledReport {
    private static final Map<String, String> NOW = Map.of(
            "active", "按照目录及时更新应当公开的内容。",
            "apply", "畅通受理渠道，按规定的流程和时限办理申请。",
            "manage", "落实发布前的审核和保密审查。",
            "platform", "公开专栏的栏目作了归并，查阅点的资料按月更换。",
            "guard", "由专人负责，定期开展业务培训。",
            "governments", "工作考核列入年度目标，社会评议结果良好，没有需要追究责任的情形。",
            "five", "存在的主要问题：少数单位报送不够及时，解读的形式比较单一。改进措施：按季度通报报送情况，制作群众看得懂的图表。",
            "fee", "本机关本年度未收取信息处理费。");
    private static final Map<String, String> BEFORE = Map.of(
            "active", "对照目录补齐了各栏目。",
            "apply", "设专窗接收来件，登记后分送承办科室。",
            "manage", "逐件标注公开属性。",
            "platform", "更换了查阅点的旧设备。",
            "guard", "年初作出安排，年末检查。",
            "governments", "考核、评议和责任追究均有记录。",
            "five", "问题：个别栏目内容陈旧。整改：安排人员逐栏清理。",
            "fee", "没有收取信息处理费。");

    private LabelledReport() {}

    static String of(LabelledProse prose) {
        var said = new TreeMap<String, String>();
        said.put(placeOf(prose.section(), prose.place().orElse("active")), prose.text());
        prose.more().ifPresent(more -> more.forEach((section, text) -> said.put(placeOf(section, "active"), text)));
        return compose(prose, prose.year(), NOW, said, prose.table2(), prose.table3(), prose.table4());
    }

    static Optional<String> ofLastYear(LabelledProse prose) {
        return prose.previous()
                .map(last -> compose(
                        prose,
                        prose.year() - 1,
                        BEFORE,
                        last.said().orElse(Map.of()),
                        last.table2(),
                        last.table3(),
                        last.table4()));
    }

    private static String placeOf(int section, String within) {
        return section == 5 ? "five" : section == 6 ? "six" : within;
    }

    private static String compose(
            LabelledProse prose,
            int year,
            Map<String, String> words,
            Map<String, String> said,
            Optional<LabelledProse.TableTwo> two,
            Optional<LabelledProse.TableThree> three,
            Optional<List<Integer>> four) {
        var text = new StringJoiner("\n\n", "", "\n");
        text.add(prose.organ() + year + "年政府信息公开工作年度报告").add("一、总体情况");
        Optional.ofNullable(said.get("lead")).ifPresent(text::add);
        aspects(prose, words, said).forEach(text::add);
        text.add("二、主动公开政府信息情况").add(LabelledTables.two(two));
        text.add("三、收到和处理政府信息公开申请情况").add(LabelledTables.three(three));
        text.add("四、政府信息公开行政复议、行政诉讼情况").add(LabelledTables.four(four));
        text.add("五、存在的主要问题及改进情况").add(said(said, words, "five"));
        text.add("六、其他需要报告的事项").add(sectionSix(words, said));
        return text.toString();
    }

    private static List<String> aspects(LabelledProse prose, Map<String, String> words, Map<String, String> said) {
        var governs = prose.kind().equals("township") || prose.kind().equals("county");
        var found = new ArrayList<String>();
        found.add("（一）主动公开。" + said(said, words, "active"));
        found.add("（二）依申请公开。" + said(said, words, "apply"));
        found.add("（三）政府信息管理。" + said(said, words, "manage"));
        found.add("（四）政府信息公开平台建设。" + said(said, words, "platform"));
        found.add("（五）监督保障。" + said(said, words, "guard") + (governs ? words.get("governments") : ""));
        return found;
    }

    private static String sectionSix(Map<String, String> words, Map<String, String> said) {
        var fee = said(words, Map.of(), "fee");
        var six = said.getOrDefault("six", fee);
        return six.contains("信息处理费") ? six : six + "\n" + fee;
    }

    private static String said(Map<String, String> said, Map<String, String> words, String place) {
        return said.getOrDefault(place, words.getOrDefault(place, ""));
    }
}
