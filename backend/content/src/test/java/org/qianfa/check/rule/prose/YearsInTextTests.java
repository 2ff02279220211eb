package org.qianfa.check.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.rule.prose.ProseCases.FORM;
import static org.qianfa.check.rule.prose.ProseCases.at;
import static org.qianfa.check.rule.prose.ProseCases.findings;
import static org.qianfa.check.rule.prose.ProseCases.quiet;
import static org.qianfa.check.rule.prose.ProseCases.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;

class YearsInTextTests {
    @Test
    void anotherYearMayBeComparedCarriedOverNamedOrPlanned() {
        for (var honest : List.of(
                "2022年，我镇认真做好政务公开。",
                "2022年公开信息60条，2021年公开50条。",
                "与2021年相比，公开数量有所上升。",
                "较2021年多公开20条。",
                "2021年结转政府信息公开申请0件，结转2023年继续办理0件。",
                "根据《2021年政务公开工作要点》和国办公开办函〔2021〕30号要求开展工作。",
                "公开了2023年度财政预算、2021年度决算和2021年“三公”经费决算。",
                "自2019年以来，坚持每季度检查。",
                "制度自2018年起施行。",
                "落实2021—2025年规划。",
                "2020年修订的指南继续使用。",
                "会议于2023年1月5日召开。",
                "2023年，我镇将继续做好公开工作。",
                "完成2021年度政务公开考核整改。",
                "到2025年全面建成公开体系。",
                "热线20221234，邮编462000。")) quiet(honest);
        assertThat(findings(report(FORM, 2022, 5, "2023年从以下方面改进。\n针对2021年存在的问题逐项整改。")))
                .isEmpty();
    }

    @Test
    void aYearLeftFromAnEarlierReportIsFound() {
        at("X-8", "2021年", "2021年，我镇政府信息公开主要通过微信和公开栏进行。");
        at("X-8", "2021年", "现将2021年政府信息公开工作情况报告如下：");
        at("X-8", "2020年", "按照上级要求，我镇2020年主动公开各类信息。");
        at("X-8", "二〇二一年", "二〇二一年，镇政府加强平台建设。");
        at("X-8", "2021年", "截至2021年12月31日，共开设栏目8个。");
        at("X-8", "2023年", "2023年全镇发布信息34条。");
        assertThat(findings(report(FORM, 2022, 6, "我单位2021年未收取信息处理费。")))
                .extracting(Finding::rule)
                .containsExactly("X-8");
        assertThat(at("X-8", "2021年", "2021年，我镇加强培训。").message()).hasToString("“2021年”不是报告年度 2022 年。");
    }
}
