package org.qianfa.check.rule.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qianfa.check.rule.prose.ProseCases.FORM;
import static org.qianfa.check.rule.prose.ProseCases.report;

import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.qianfa.ProjectFiles;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;

class AnyProseTests {
    private static final List<String> PIECES = Arrays.asList(
            "收到",
            "政府信息公开申请",
            "依申请公开",
            "未",
            "没有",
            "无",
            "12",
            "１，２３４",
            "十二",
            "〇",
            "两百零三",
            "1.2万",
            "百分之",
            "%",
            "3-5",
            "余",
            "约",
            "件",
            "条",
            "元",
            "万元",
            "其中",
            "包括",
            "：",
            "；",
            "，",
            "、",
            "。",
            "（",
            "）",
            "《",
            "》",
            "“",
            "”",
            "\n",
            "\t",
            " ",
            "2021年",
            "上年",
            "同比",
            "增长",
            "占",
            "行政复议",
            "行政诉讼",
            "均获维持",
            "规范性文件",
            "制发",
            "废止",
            "现行有效",
            "信息处理费",
            "收取",
            "结转",
            "下年",
            "予以公开",
            "第",
            "号",
            "〔2021〕",
            "-",
            "万亿",
            "亿",
            "𠮷",
            "\u0000",
            "e",
            ".",
            ",",
            ":",
            "12:30",
            "截至",
            "主动公开",
            "信息",
            "各",
            "分别",
            "http://a.b/1");

    @Provide
    Arbitrary<String> prose() {
        return Arbitraries.of(PIECES).list().ofMaxSize(60).map(pieces -> String.join("", pieces));
    }

    @Property(tries = 400)
    void noTextMakesARuleThrowAndEveryPlaceIsInTheText(@ForAll("prose") String text) {
        for (var form : new Formats().all())
            for (var finding : ProseCases.findings(report(form, form.firstYear(), 1, text)))
                if (finding.place() instanceof Place.InSection(var section, var start, var end, var quote)
                        && section == 1) assertThat(text.substring(start, end)).isEqualTo(quote);
    }

    @Property(tries = 200)
    void noCharactersMakeARuleThrow(@ForAll String text) {
        ProseCases.findings(report(FORM, 2022, 1, text));
    }

    @Test
    void theFormOf2019IsJudgedByItsOwnCells() {
        Format form = new Formats().forYear(2020);
        assertThat(ProseCases.findings(report(
                        form,
                        2020,
                        1,
                        "全年收到政府信息公开申请3件，制发规范性文件2件，其他处理1件。",
                        "3/received/business=3",
                        "3/otherOutcome/business=1",
                        "2/normativeDocuments/made=1")))
                .extracting(Finding::rule)
                .containsExactly("T2-5");
    }

    @Test
    void theWorkedExampleHasNoFalseFindingInItsProse() throws Exception {
        var seed = ProjectFiles.of("../shared/domain/wangji-2021.txt");
        assumeTrue(Files.exists(seed), "the worked example is not on this machine");
        var text = Files.readString(seed);
        var first = text.substring(text.indexOf("一、总体情况"), text.indexOf("二、主动公开政府信息情况"));
        assertThat(ProseCases.findings(report(FORM, 2021, 1, first))).isEmpty();
        var other = first.replace("”25条", "”26条");
        assertThat(ProseCases.findings(report(FORM, 2021, 1, other)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("X-4");
                    assertThat(finding.difference())
                            .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("1"));
                });
    }
}
