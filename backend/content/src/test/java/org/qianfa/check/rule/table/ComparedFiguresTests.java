package org.qianfa.check.rule.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.rule.prose.ProseCases.FORM;
import static org.qianfa.check.rule.prose.ProseCases.at;
import static org.qianfa.check.rule.prose.ProseCases.cells;
import static org.qianfa.check.rule.prose.ProseCases.findings;
import static org.qianfa.check.rule.prose.ProseCases.one;
import static org.qianfa.check.rule.prose.ProseCases.quiet;
import static org.qianfa.check.rule.prose.ProseCases.report;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.form.content.Content;

class ComparedFiguresTests {
    private static final String[] TEN = {"3/received/naturalPerson=8", "3/received/business=2"};

    @Test
    void whatIsStatedTwiceIsStatedAlike() {
        for (var honest : List.of(
                "全年主动公开政府信息60条。\n五、全年共主动公开政府信息60条。",
                "全年主动公开政府信息60条。通过政府网站主动公开政府信息40条。",
                "全年主动公开政府信息60条，去年主动公开政府信息50条。",
                "全年主动公开政府信息60余条。公布时主动公开政府信息60条。",
                "收到政府信息公开申请10件。全年新收政府信息公开申请10件。")) quiet(honest, TEN);
        at("X-5", "61条", "全年主动公开政府信息60条。\n全年共主动公开政府信息61条。");
        at("X-5", "主动公开的68条", "全年主动公开政府信息86条。问题是主动公开的68条政府信息里原创少。");
        at("X-5", "12件", "全年收到政府信息公开申请10件。全年收到的12件申请中重复较多。", TEN);
    }

    @Test
    void sharesArePartByWhole() {
        for (var honest : List.of(
                "全年收到政府信息公开申请10件，其中自然人8件，占80%；企业2件，占20%。",
                "全年公开信息12条。公开指南1条，占8%；公文5条，占42%；预算2条，占17%；目录2条，占17%；其他2条，占17%。",
                "网站占60%，新媒体占30%，其他渠道占10%。",
                "网站占六成，新媒体占30%。",
                "按时答复率100%，群众满意率98%。",
                "公开信息120余条，其中动态60条，占一半以上。",
                "自然人占66.7%，法人占33.3%。")) quiet(honest, TEN);
        at("X-6", "占75%", "全年收到政府信息公开申请10件，其中自然人8件，占75%；企业2件，占20%。", TEN);
        at("X-6", "占申请总量的60%", "全年新收申请10件。自然人申请8件，占申请总量的60%。", TEN);
        at("X-6", "其他渠道占15%", "网站占60%，新媒体占30%，其他渠道占15%。");
        assertThat(one("X-6", "公开信息50条，其中动态20条，占百分之三十。").message()).hasToString("文中写占 30%；20 除以 50 为 40%，相差 10 个百分点。");
    }

    @Test
    void growthIsTheChangeAgainstLastYear() {
        for (var honest : List.of(
                "2022年收到政府信息公开申请10件，同比增长25%。",
                "收到政府信息公开申请10件，较上年增加2件。", "收到政府信息公开申请10件，比去年的8件增加2件。", "主动公开政府信息60条，同比增长20%。", "网站访问量5万次，同比增长70%。"))
            assertThat(after(honest)).as(honest).isEmpty();
        for (var wrong : List.of(
                "2022年收到政府信息公开申请10件，同比增长30%。",
                "收到政府信息公开申请10件，较上年减少2件。", "收到政府信息公开申请10件，较上年增加3件。", "主动公开政府信息60条，同比下降20%。"))
            assertThat(after(wrong)).as(wrong).extracting(Finding::rule).containsExactly("X-7");
        quiet("收到政府信息公开申请10件，同比增长30%。", TEN);
        at("X-7", "增长30%", "收到政府信息公开申请10件，去年收到政府信息公开申请8件，同比增长25%。收到政府信息公开申请10件，同比增长30%。", TEN);
        assertThat(after("收到政府信息公开申请10件，同比增长30%。").getFirst().message())
                .hasToString("文中写的变化是 30%；本年 10，上年 8，应为 25%，相差 5%。");
    }

    private static List<Finding> after(String text) {
        var last = new TreeMap<Integer, String>();
        last.put(1, "全年主动公开政府信息50条。");
        var content = new Content(last, cells(FORM, "3/received/naturalPerson=8"));
        return findings(report(FORM, 2022, 1, text, TEN)
                .withReportsToCompare(
                        ReportsToCompare.NONE.withLastYear(new ReportsToCompare.LastYear(FORM, content))));
    }
}
