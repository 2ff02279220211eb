package org.qianfa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.ReportsUnderTest.FORM;
import static org.qianfa.check.ReportsUnderTest.VALID;
import static org.qianfa.check.ReportsUnderTest.findings;
import static org.qianfa.check.ReportsUnderTest.saying;
import static org.qianfa.check.ReportsUnderTest.valid;
import static org.qianfa.check.ReportsUnderTest.written;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.form.ReportWording;
import org.qianfa.form.SectionForm;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;

/** F-1, F-2, X-9: a report from outside has the title, headings, labels, tables and period that the form wants. */
class OfficialFormTests {
    private static final String TITLE = "柳河镇人民政府2021年政府信息公开工作年度报告";

    private static SortedMap<Integer, String> headings() {
        var headings = new TreeMap<Integer, String>();
        for (SectionForm section : FORM.sections()) headings.put(section.number(), section.heading());
        return headings;
    }

    private static ReportUnderCheck titled(String title) {
        return written(
                new ReportWording(Optional.of(title).filter(line -> !line.isEmpty()), headings(), List.of()), valid());
    }

    private static ReportUnderCheck headed(int section, String heading) {
        var headings = headings();
        if (heading.isEmpty()) headings.remove(section);
        else headings.put(section, heading);
        return written(new ReportWording(Optional.of(TITLE), headings, List.of()), valid());
    }

    @Test
    void aReportInOfficialWordingHasNoFinding() {
        assertThat(ReportsUnderTest.check(titled(TITLE))).isEmpty();
        assertThat(ReportsUnderTest.check(titled("柳河镇人民政府 ２０２１年政府信息公开工作年度报告"))).isEmpty();
        assertThat(ReportsUnderTest.check(headed(4, "4、政府信息公开行政复议、 行政诉讼情况："))).isEmpty();
        assertThat(ReportsUnderTest.check(headed(2, "主动公开政府信息情况"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "柳河镇人民政府2021年度政府信息公开工作年度报告, 与规定的写法不一致",
        "2021年柳河镇人民政府政府信息公开工作年度报告, 与规定的写法不一致",
        "柳河镇人民政府2020年政府信息公开工作年度报告, 中的年份是 2020，报告年度是 2021"
    })
    void aTitleOtherwiseWordedOrOfAnotherYearIsFound(String title, String says) {
        assertThat(findings("F-2", titled(title))).singleElement().satisfies(finding -> {
            assertThat(finding.message().toString()).contains(says);
            assertThat(finding.remedy()).hasToString("标题请写成“" + TITLE + "”。");
        });
    }

    @Test
    void aTitleThatIsNotThereIsFound() {
        assertThat(findings("F-2", titled("")))
                .extracting(finding -> finding.message().toString())
                .containsExactly("没有找到报告标题。");
        assertThat(findings("F-2", valid())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"4, 四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", "5, 五、政府信息公开工作存在的主要问题及改进情况", "6, 六、其他事项"})
    void aHeadingOtherwiseWordedWantsAReason(int section, String heading) {
        assertThat(findings("F-1", headed(section, heading))).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.W);
            assertThat(finding.place()).isEqualTo(new Place.InSection(section, 0, 0, ""));
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void aHeadingThatIsNotThereBlocks(int section) {
        assertThat(findings("F-1", headed(section, ""))).singleElement().satisfies(finding -> {
            assertThat(finding.blocks()).isTrue();
            assertThat(finding.message().toString()).startsWith("没有找到“");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    void aTableThatIsNotThereIsOneFinding(int table) {
        var cells = new TreeMap<>(VALID.cells().values());
        cells.keySet().removeIf(key -> key.table() == table);
        var report = ReportsUnderTest.of(new Content(VALID.sections(), Cells.of(cells)));
        var fromOutside = written(new ReportWording(Optional.of(TITLE), headings(), List.of()), report);
        assertThat(ReportsUnderTest.check(fromOutside))
                .filteredOn(
                        finding -> finding.place() instanceof Place.InTable || finding.place() instanceof Place.InCell)
                .extracting(Finding::rule, Finding::place)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("F-1", new Place.InTable(table)));
        assertThat(findings("F-1", report)).isEmpty();
    }

    @Test
    void labelsOtherwiseWordedAreOneFindingATable() {
        var labels =
                List.of(new ReportWording.Label(2, "行政规范性文件", "规范性文件"), new ReportWording.Label(2, "本年制发件数", "本年制发数量"));
        var report = written(new ReportWording(Optional.of(TITLE), headings(), labels), valid());
        assertThat(findings("F-1", report)).singleElement().satisfies(finding -> assertThat(finding.message())
                .hasToString("表2的文字与规定格式不一致：“规范性文件”→“行政规范性文件”、“本年制发数量”→“本年制发件数”。"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本报告所列数据的统计期限自2021年1月1日起至2021年12月31日止。",
                "统计期限为2021年１月１日—１２月３１日。",
                "报告期为1月1日至12月31日。",
                "3月1日至5月1日开展政务公开活动，完善数据。",
                "公示期限为2021年11月3日至11月9日。",
                "2021年6月1日至6月30日开展宣传。"
            })
    void thePeriodIsTheYear(String sentence) {
        assertThat(findings("X-9", ReportsUnderTest.of(saying(1, text -> sentence + "\n" + text))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "本报告所列数据的统计期限自2021年1月1日起至2021年11月30日止。, 2021年1月1日起至2021年11月30日",
        "统计期限为2020年12月26日至2021年12月25日。, 2020年12月26日至2021年12月25日",
        "本报告统计时间为2020年1月1日至2020年12月31日。, 2020年1月1日至2020年12月31日",
        "数据统计时限：2021.1.1-2021.10.31。, 2021.1.1-2021.10.31"
    })
    void anotherPeriodIsFoundWhereItStands(String sentence, String quote) {
        assertThat(findings("X-9", ReportsUnderTest.of(saying(1, text -> sentence + "\n" + text))))
                .singleElement()
                .satisfies(finding ->
                        assertThat(((Place.InSection) finding.place()).quote()).isEqualTo(quote));
    }
}
