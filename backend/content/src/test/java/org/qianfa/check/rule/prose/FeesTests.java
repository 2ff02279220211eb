package org.qianfa.check.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.rule.prose.ProseCases.FORM;
import static org.qianfa.check.rule.prose.ProseCases.report;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.Gate;

class FeesTests {
    private static List<String> rules(String text, String... cells) {
        return new Gate()
                .check(report(FORM, 2022, 6, text, cells)).stream()
                        .map(Finding::rule)
                        .filter(List.of("T2-6", "T3-7", "X-14", "X-15", "X-4")::contains)
                        .toList();
    }

    @Test
    void theFeeIsReportedEvenWhenItIsNothing() {
        for (var said : List.of(
                "本年度未收取信息处理费。", "2022年收取信息处理费0元。", "按照《信息处理费管理办法》，我镇没有收取任何费用。", "信息处理费收取情况：无。", "依申请提供政府信息不收取费用。"))
            assertThat(rules(said)).as(said).isEmpty();
        for (var silent : List.of("无。", "本年度没有其他需要报告的事项。", "根据《信息处理费管理办法》的规定，无其他事项。"))
            assertThat(rules(silent)).as(silent).containsExactly("X-14");
    }

    @Test
    void theFeeIsWithinWhatTheTableSays() {
        for (var honest : List.of(
                "全年收取信息处理费120元。",
                "全年收取信息处理费0.012万元。",
                "收取信息处理费共计一百二十元。",
                "信息处理费按每件100元的标准计收，全年收取信息处理费100元。",
                "去年收取信息处理费900元。",
                "信息处理费应收2000元，减免2000元，实际收取0元。"))
            assertThat(rules(honest, "2/fees/charged=0.012")).as(honest).isEmpty();
        for (var wrong : List.of("全年收取信息处理费130元。", "收取信息处理费120万元。", "信息处理费共计0.02万元。"))
            assertThat(rules(wrong, "2/fees/charged=0.012")).as(wrong).containsExactly("T2-6");
        assertThat(ProseCases.findings(report(FORM, 2022, 6, "全年收取信息处理费130元。", "2/fees/charged=0.012"))
                        .getFirst()
                        .message())
                .hasToString("文中信息处理费 130 元，合 0.013 万元；表2行政事业性收费（万元）为 0.012，少 0.001 万元。");
    }

    @Test
    void anUnpaidFeeIsReported() {
        var unpaid = "3/feeNotPaid/business=1";
        for (var said : List.of("全年发出收费通知1件，总金额100元，信息处理费实际收取0元。", "收取信息处理费100元。", "1名申请人逾期未缴纳信息处理费，不再处理其申请。"))
            assertThat(rules(said, unpaid, "2/fees/charged=1")).as(said).isEmpty();
        for (var silent : List.of("本年度未收取信息处理费。", "未发出收费通知，信息处理费为0元。", "依申请公开不收费。"))
            assertThat(rules(silent, unpaid)).as(silent).containsExactly("T3-7");
        assertThat(rules("本年度未收取信息处理费。")).isEmpty();
    }

    @Test
    void partsOfAFeeAddUp() {
        for (var honest : List.of(
                "收取信息处理费共300元，其中按件计收100元、按量计收200元。", "收取信息处理费0.03万元，其中按件计收100元、按量计收200元。", "收取信息处理费300元，其中按件计收100元。"))
            assertThat(rules(honest, "2/fees/charged=1")).as(honest).isEmpty();
        for (var wrong : List.of(
                "收取信息处理费共300元，其中按件计收100元、按量计收210元。", "收取信息处理费300元，其中按件计收100元、按量计收180元。", "收取信息处理费300元，其中按件计收0.04万元。"))
            assertThat(rules(wrong, "2/fees/charged=1")).as(wrong).containsExactly("X-15");
    }
}
