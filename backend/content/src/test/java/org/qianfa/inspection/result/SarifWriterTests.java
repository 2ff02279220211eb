package org.qianfa.inspection.result;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.inspection.InspectionResults.FORMATS;
import static org.qianfa.inspection.InspectionResults.inspected;
import static org.qianfa.inspection.InspectionResults.judged;
import static org.qianfa.inspection.InspectionResults.written;

import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.form.FilledReports;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.intake.ReportTexts;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifWriterTests {
    private static final Content CONTENT = FilledReports.valid(FORMATS.get("2021"));

    @Test
    void findingsAreResultsWithRuleLevelAndPlace() {
        var sections = new TreeMap<>(CONTENT.sections());
        sections.put(6, "本年度未收取信息处理费。网址是（具体网址）。\n");
        var cells = CONTENT.cells().with(CellKey.parse("4/reconsideration/total"), "90");
        var text = ReportTexts.text(FORMATS.get("2021"), "某县甲乡人民政府2023年政府信息公开工作年度报告", new Content(sections, cells));
        var judged = judged(text, "乡镇/甲 乙.txt");
        var run = run(written(ResultForm.SARIF, Locale.CHINA, judged));
        assertThat(run.get("results")).hasSameSizeAs(judged.findings());
        assertThat(run.at("/tool/driver/rules"))
                .extracting(rule -> rule.get("id").stringValue())
                .containsAll(judged.findings().stream().map(Finding::rule).toList());
        assertThat(run.get("results")).anySatisfy(result -> {
            assertThat(result.get("ruleId").stringValue()).isEqualTo("T4-1");
            assertThat(result.get("level").stringValue()).isEqualTo("error");
            assertThat(result.at("/locations/0/physicalLocation/artifactLocation/uri")
                            .stringValue())
                    .isEqualTo("%E4%B9%A1%E9%95%87/%E7%94%B2%20%E4%B9%99.txt");
            assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName")
                            .stringValue())
                    .startsWith("table/4/reconsideration/");
        });
        assertThat(run.get("results")).anySatisfy(result -> {
            assertThat(result.get("ruleId").stringValue()).isEqualTo("X-11");
            var region = result.at("/locations/0/physicalLocation/region");
            assertThat(region.get("charOffset").intValue())
                    .isEqualTo(judged.report().content().text(6).indexOf("（具体网址）"));
            assertThat(region.at("/snippet/text").stringValue()).isEqualTo("（具体网址）");
        });
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isTrue();
    }

    @Test
    void aFileThatWasNotReadIsANotification() {
        var run = run(written(ResultForm.SARIF, Locale.CHINA, inspected("", "空.txt")));
        assertThat(run.get("results")).isEmpty();
        assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
        assertThat(run.at("/invocations/0/toolExecutionNotifications/0/message/text")
                        .stringValue())
                .startsWith("里面没有文字");
    }

    @Test
    void anAddressIsOneWhateverTheFileIsCalled() {
        assertThat(SarifResults.uri("/a b/#1?.txt")).isEqualTo("file:///a%20b/%231%3F.txt");
        assertThat(SarifResults.uri("a:b%.txt")).isEqualTo("./a:b%25.txt");
        assertThat(SarifResults.uri("-")).isEqualTo("-");
    }

    private static JsonNode run(String sarif) {
        var log = new JsonMapper().readTree(sarif);
        assertThat(log.get("version").stringValue()).isEqualTo("2.1.0");
        return log.at("/runs/0");
    }
}
