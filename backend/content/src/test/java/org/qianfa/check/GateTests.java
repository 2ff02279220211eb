package org.qianfa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.OrganKind;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;

class GateTests {
    private final Formats formats = new Formats();
    private final Format form = formats.forYear(2021);
    private final Content valid = FilledReports.valid(form);

    private List<Finding> check(Content content) {
        return new Gate()
                .check(ReportUnderCheck.of(form, "柳河镇人民政府", OrganKind.TOWNSHIP, 2021, content, Profile.SUBMIT));
    }

    private Content with(String cell, String value) {
        return new Content(valid.sections(), valid.cells().with(CellKey.parse(cell), value));
    }

    private Content withTotals(String cell, String value) {
        return new Content(valid.sections(), form.withTotals(with(cell, value).cells()));
    }

    private Content saying(int section, String text) {
        var sections = new TreeMap<>(valid.sections());
        sections.put(section, text);
        return new Content(sections, valid.cells());
    }

    @Test
    void aValidReportHasNoFindingsInAnyForm() {
        for (var format : formats.all())
            assertThat(new Gate()
                            .check(ReportUnderCheck.of(
                                    format,
                                    "柳河镇人民政府",
                                    OrganKind.TOWNSHIP,
                                    format.firstYear(),
                                    FilledReports.valid(format),
                                    Profile.PUBLISH)))
                    .isEmpty();
    }

    @Test
    void whatCameInIsWhatWentOutOrStaysOpen() {
        var cells = form.withTotals(zero().with(CellKey.parse("3/received/naturalPerson"), "6")
                .with(CellKey.parse("3/granted/naturalPerson"), "7"));
        var findings = check(new Content(valid.sections(), cells));
        assertThat(findings).extracting(Finding::rule).containsExactly("T3-1", "T3-1");
        var finding = findings.getFirst();
        assertThat(finding.message()).hasToString("自然人：第一项加第二项为 6，第三项加第四项为 7，相差 1。");
        assertThat(finding.place()).isEqualTo(new Place.InCell(CellKey.parse("3/received/naturalPerson")));
        assertThat(finding.concerns(CellKey.parse("3/carriedForward/naturalPerson")))
                .isTrue();
        assertThat(finding.blocks()).isTrue();
    }

    private Cells zero() {
        var values = new TreeMap<CellKey, String>();
        for (var table : form.tables()) for (var key : table.inputs()) values.put(key, "0");
        return form.withTotals(Cells.of(values));
    }

    @Test
    void aTotalThatSaysOtherwiseThanItsPartsIsFound() {
        var none = new Content(valid.sections(), zero());
        assertThat(check(none)).isEmpty();
        var row = new Content(valid.sections(), zero().with(CellKey.parse("3/granted/total"), "2"));
        assertThat(check(row)).extracting(Finding::rule).contains("T3-2", "T3-3");
        var column = new Content(valid.sections(), zero().with(CellKey.parse("3/outcomesTotal/business"), "2"));
        assertThat(check(column)).extracting(Finding::rule).contains("T3-1", "T3-2", "T3-3");
        var cases = new Content(valid.sections(), zero().with(CellKey.parse("4/reconsideration/total"), "1"));
        assertThat(check(cases)).extracting(Finding::rule).containsExactly("T4-1");
    }

    @Test
    void theStockOfLastYearIsNotNegative() {
        var findings =
                check(new Content(valid.sections(), zero().with(CellKey.parse("2/normativeDocuments/issued"), "3")));
        assertThat(findings).extracting(Finding::rule).containsExactly("T2-3");
        assertThat(findings.getFirst().message().toString()).contains("行政规范性文件").contains("-3");
    }

    @Test
    void everyBlankCellIsFoundAndManyAreOneLine() {
        for (var table : form.tables())
            for (var key : table.inputs()) {
                var findings = check(withTotals(key.toString(), ""));
                assertThat(findings).singleElement().satisfies(finding -> {
                    assertThat(finding.concerns(key)).isTrue();
                    assertThat(finding.place()).isEqualTo(new Place.InCell(key));
                });
            }
        var nothing = check(new Content(valid.sections(), Cells.NONE));
        assertThat(nothing)
                .extracting(Finding::place)
                .contains(new Place.InTable(3))
                .hasSizeLessThan(12);
        assertThat(nothing)
                .filteredOn(finding -> finding.place().equals(new Place.InTable(3)))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cells())
                        .containsExactlyElementsOf(form.table(3).orElseThrow().inputs()));
    }

    @Test
    void everythingThatIsNoNumberIsFoundInEveryCell() {
        for (var wrong :
                List.of("/", "-", "—", "无", "1,000", "-1", "１", "1 2", "007", "1e3", "NaN", "9999999999999999"))
            for (var table : form.tables())
                for (var key : List.of(table.inputs().getFirst(), table.inputs().getLast()))
                    assertThat(check(withTotals(key.toString(), wrong)))
                            .as("%s in %s", wrong, key)
                            .singleElement()
                            .satisfies(
                                    finding -> assertThat(finding.concerns(key)).isTrue());
        assertThat(check(withTotals("3/received/business", "1.5"))
                        .getFirst()
                        .message()
                        .toString())
                .contains("不是整数");
    }

    @Test
    void theFeeTakesFourDecimalsAndNoMore() {
        assertThat(check(with("2/fees/charged", "12.3456"))).isEmpty();
        assertThat(check(with("2/fees/charged", "12.34567")))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo("T2-1"));
    }

    @Test
    void aMissingSectionIsNamed() {
        assertThat(check(saying(6, "  \n"))).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("F-1");
            assertThat(finding.message()).hasToString("“六、其他需要报告的事项”还没有写。");
        });
    }

    @Test
    void whatATemplateLeftIsShownWhereItStands() {
        var text = "详见（具体网址）。\n联系XX镇。\n";
        assertThat(check(saying(6, text)))
                .filteredOn(finding -> finding.rule().equals("X-11"))
                .extracting(Finding::place)
                .containsExactly(new Place.InSection(6, 2, 8, "（具体网址）"), new Place.InSection(6, 12, 14, "XX"));
        assertThat(check(saying(6, "网址 http://www.lh.gov.cn/xxgk/index.html ，尺寸3×4。未收取信息处理费。\n")))
                .isEmpty();
    }

    @Test
    void problemsAndMeasuresAreStated() {
        for (var nothing : List.of("无", "无。", "（一）存在的主要问题\n暂无。\n（二）改进措施\n继续加强学习。"))
            assertThat(check(saying(5, nothing)))
                    .as(nothing)
                    .extracting(Finding::rule)
                    .contains("X-13");
        assertThat(check(saying(5, "公开不够及时。"))).singleElement().satisfies(finding -> assertThat(finding.message())
                .hasToString("“五、存在的主要问题及改进情况”没有写明改进措施。"));
    }

    @Test
    void aFormOfAnotherYearIsRefused() {
        assertThat(new Gate()
                        .check(ReportUnderCheck.of(
                                formats.get("2019"),
                                "柳河镇人民政府",
                                OrganKind.TOWNSHIP,
                                2021,
                                FilledReports.valid(formats.get("2019")),
                                Profile.SUBMIT)))
                .extracting(Finding::rule)
                .containsExactly("F-1");
    }

    @Test
    void everyFindingReadsInEnglishToo() {
        var sections = new TreeMap<>(valid.sections());
        sections.put(1, "XX");
        sections.put(5, "无");
        for (var finding : check(new Content(sections, Cells.NONE.with(CellKey.parse("3/received/total"), "x")))) {
            assertThat(finding.message().in(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
            assertThat(finding.remedy().in(Locale.ENGLISH)).isNotBlank().doesNotContain("{");
        }
    }
}
