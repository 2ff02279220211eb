package org.qianfa.intake.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.Formats;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;
import org.qianfa.intake.Intake;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.ReportTexts;
import org.qianfa.intake.TableShapes;
import org.qianfa.text.Sentence;

class OutlineTests {
    private static final String TITLE = "柳河镇2021年政府信息公开工作年度报告";
    private final Formats formats = new Formats();
    private final Format form = formats.get("2021");
    private final Intake intake = new Intake(formats);
    private final Content content = FilledReports.valid(form);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1|总体情况",
                "1|一、总体概况：",
                "1|一.总体情况",
                "1|**一、总体情况**",
                "1|第一部分 总体情况",
                "2|二 、 主动公开政府信息情况",
                "2|2、主动公开政府信息情况。",
                "2|二、主动公开情况",
                "3|三、 收到和处理政府信息\\n公开申请情况",
                "3|三、\\n收到和处理政府信息公开申请情况",
                "3|四、收到和处理政府信息公开申请情况",
                "3|三、依申请公开办理情况",
                "4|四、因政府信息公开工作被申请行政复议、提起行政诉讼情况",
                "4|四、政府信息公开行政复议,行政诉讼情况:",
                "4|四、行政复议与行政诉讼的情况",
                "5|五、存在的问题与改进措施",
                "5|五、工作中存在的主要问题和下一步计划",
                "5|五存在的主要问题及改进情况",
                "6|六、其它需要报告的事项",
                "6|## 六、其他需报告的事项",
                "1|Ⅰ、总体情况",
                "2|II. 主动公开政府信息情况",
                "3|叁、收到和处理政府信息公开申请情况",
                "4|第四章 政府信息公开行政复议、行政诉讼情况",
                "4|四、政府信息公开行政\\n复议、行政诉讼\\n情况",
                "5|“五、存在的主要问题及改进情况”",
                "6|⑥其他需要报告的事项",
                "3|三、\t收到和处理政府信息公开申请情况",
                "2|二、2021年主动公开政府信息情况"
            })
    void aHeadingIsKnownHoweverItIsWritten(int number, String written) {
        var official = form.section(number).orElseThrow().heading();
        var text = ReportTexts.text(form, TITLE, content).replace(official + "\n", written.replace("\\n", "\n") + "\n");
        var reading = intake.read(text);
        assertThat(reading.content()).isEqualTo(content);
        assertThat(reading.written().headings()).containsKey(number).hasSize(6);
        assertThat(reading.written().headings().get(number))
                .isEqualTo(written.replace("\\n", "").replace("\t", ""));
    }

    @Test
    void textInTheLineOfTheHeadingStays() {
        var text = ReportTexts.text(form, TITLE, content).replace("六、其他需要报告的事项\n", "六、其他需要报告的事项：本年度无其他事项。\n");
        assertThat(intake.read(text).content().text(6)).startsWith("本年度无其他事项。\n");
    }

    @Test
    void textThatRunsOnBehindTheHeadingStays() {
        for (var between : List.of("", " ", "　　", "：", "。"))
            assertThat(intake.read(ReportTexts.text(form, TITLE, content)
                                    .replace("五、存在的主要问题及改进情况\n", "五、存在的主要问题及改进情况" + between + "经办人员业务不熟，将加强培训。\n"))
                            .content()
                            .text(5))
                    .as("«" + between + "»")
                    .isEqualTo("经办人员业务不熟，将加强培训。\n" + content.text(5));
    }

    @Test
    void aHeadingThatLostTheLineBreakBeforeItIsFound() {
        var before = "本报告由镇政府编制（电话：0431-1234567）。";
        for (var space : List.of("", " ", "　　"))
            for (var behind : List.of("\n", " ")) {
                var text = ReportTexts.text(form, TITLE, content)
                        .replace("一、总体情况\n", before + space + "一、总体情况" + behind)
                        .replace("\n六、其他需要报告的事项\n", space + "六、其他需要报告的事项" + behind);
                var reading = intake.read(text);
                assertThat(reading.written().headings()).hasSize(6);
                assertThat(reading.content().text(1)).isEqualTo(before + "\n" + content.text(1));
                assertThat(reading.content().text(5)).isEqualTo(content.text(5));
                assertThat(reading.content().text(6)).isEqualTo(content.text(6));
            }
    }

    @Test
    void aSentenceThatNamesTheSectionsIsNoHeading() {
        var before = "全文包括：一、总体情况；二、主动公开政府信息情况；三、收到和处理政府信息公开申请情况；四、政府信息公开行政复议、行政诉讼情况；五、存在的主要问题及改进情况；六、其他需要报告的事项。\n";
        var reading = intake.read(ReportTexts.text(form, TITLE, content).replace(TITLE + "\n", TITLE + "\n" + before));
        assertThat(reading.content().text(1)).isEqualTo(before + content.text(1));
        assertThat(reading.cells()).isEqualTo(content.cells());
    }

    @Test
    void aTableOfContentsIsNotTheReport() {
        var contents = """
                目录
                一、总体情况……1
                二、主动公开政府信息情况……2
                三、收到和处理政府信息公开申请情况……3
                四、政府信息公开行政复议、行政诉讼情况……4
                五、存在的主要问题及改进情况……5
                六、其他需要报告的事项……6
                本报告依法编制。
                """;
        var reading =
                intake.read(ReportTexts.text(form, TITLE, content).replace(TITLE + "\n", TITLE + "\n" + contents));
        assertThat(reading.content().text(1)).isEqualTo("目录\n本报告依法编制。\n" + content.text(1));
        assertThat(reading.content().text(6)).isEqualTo(content.text(6));
        assertThat(reading.cells()).isEqualTo(content.cells());
    }

    @Test
    void aspectsNumberedLikeSectionsStayInTheirSection() {
        var aspects = """
                一、主动公开政府信息情况
                全年公开34条。
                二、依申请公开情况
                未收到。
                三、政府信息公开申请情况
                没有。
                （六）其他事项
                没有。
                五、监督保障
                已落实。
                """;
        var text = ReportTexts.text(form, TITLE, content).replace("一、总体情况\n", "一、总体情况\n" + aspects);
        var reading = intake.read(text);
        assertThat(reading.content().text(1)).isEqualTo(aspects + content.text(1));
        assertThat(reading.cells()).isEqualTo(content.cells());
        assertThat(reading.unplaced()).isEmpty();
    }

    @Test
    void whatTheWebPageAddsIsLeftOutAndNamed() {
        var text = "首页 > 政府信息公开 > 年报\n索引号：A123\n发布时间：2022-01-20\n" + ReportTexts.text(form, TITLE, content)
                + "柳河镇人民政府\n2022年1月20日\n【打印】【关闭】\n分享到：\n";
        var reading = intake.read(text);
        assertThat(reading.content().text(1)).isEqualTo(content.text(1));
        assertThat(reading.content().text(6)).isEqualTo(content.text(6) + "柳河镇人民政府\n2022年1月20日\n");
        assertThat(reading.remarks())
                .extracting(Sentence::toString)
                .contains("网页上的“首页 > 政府信息公开 > 年报”“索引号：A123”“发布时间：2022-01-20”“【打印】【关闭】”“分享到：”不是报告的内容，没有放入。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "柳河县水利局2022年政府信息公开工作年度报告|柳河县水利局|2022",
                "城关街道办事处2021年度政府信息公开年度报告|城关街道办事处|2021",
                "2022年度柳河县政府信息公开工作年度报告|柳河县|2022",
                "2023年柳河镇政府信息公开年度报告|柳河镇|2023",
                "柳河镇人民政府二〇二三年政府信息公开工作年度报告|柳河镇人民政府|2023",
                "柳河镇 2024 年政府信息公开工作报告|柳河镇|2024",
                "柳河镇人民政府\\n2021年政府信息公开工作年度报告|柳河镇人民政府|2021",
                "柳河镇人民政府2021年\\n政府信息公开工作年度报告|柳河镇人民政府|2021",
                "柳河镇人民政府关于2022年度政府信息公开工作情况的报告|柳河镇人民政府|2022",
                "柳河镇政府信息公开工作年度报告（2022年度）|柳河镇|2022",
                "《柳河镇2022年政府信息公开工作年度报告》|柳河镇|2022",
                "柳河镇2023年信息公开工作年度报告|柳河镇|2023",
                "柳河县教育局2024年政府信息公开工作年度报告（公示稿）|柳河县教育局|2024",
                "2021年政府信息公开工作年度报告\\n柳河镇人民政府|柳河镇人民政府|2021",
                "柳河县柳河街道办事处2024年度政府\\n信息公开工作年度报告|柳河县柳河街道办事处|2024"
            })
    void theTitleSaysWhoAndWhichYear(String title, String organ, int year) {
        var reading = intake.read(ReportTexts.text(form, title.replace("\\n", "\n"), content));
        assertThat(reading.organName()).contains(organ);
        assertThat(reading.year()).contains(year);
        assertThat(reading.content()).isEqualTo(content);
    }

    @Test
    void withoutATitleThePeriodSaysTheYear() {
        var text = ReportTexts.text(form, "本报告统计期限自2022年1月1日起至2022年12月31日止。", content);
        assertThat(intake.read(text).year()).contains(2022);
        assertThat(intake.read(text).title()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theFormIsTheOneInWhichTheReportIsWritten(TableShapes shape) {
        for (var one : formats.all())
            for (var year : List.of(2019, 2020, 2021, 2024)) {
                var written = FilledReports.valid(one);
                var title = "柳河镇" + year + "年政府信息公开工作年度报告";
                var reading = intake.read(shape.report(one, title, written));
                assertThat(reading.form()).isSameAs(one);
                assertThat(reading.year()).contains(year);
                assertThat(reading.content()).isEqualTo(written);
                var blank = intake.read(
                        shape.report(one, title, new Content(written.sections(), Cells.of(java.util.Map.of()))));
                assertThat(blank.form()).as("blank " + year).isSameAs(one);
            }
    }

    @Test
    void aTableOfAnotherFormIsNamedWithTheColumnsThatAreNoMore() {
        var old = formats.get("2019");
        var oldTable = ReportTexts.table(old.table(2).orElseThrow(), FilledReports.valid(old));
        var newTable = ReportTexts.table(form.table(2).orElseThrow(), content);
        var mixed = intake.read(ReportTexts.text(form, TITLE, content).replace(newTable, oldTable));
        assertThat(mixed.form()).isSameAs(form);
        assertThat(mixed.cells().values().keySet())
                .noneMatch(key -> key.table() == 2)
                .hasSize(190);
        assertThat(mixed.unplaced()).allMatch(one -> one.table().getAsInt() == 2);
        assertThat(mixed.unplaced())
                .extracting(one -> one.reason().toString())
                .contains("表头里的“本年新制作数量、本年新公开数量、对外公开总数量”在本格式里已经没有，这些数没有对应的列。");
        assertThat(List.of(mixed.shape(2), mixed.shape(3), mixed.shape(4)))
                .containsExactly(IntakeResult.Shape.INCOMPLETE, IntakeResult.Shape.OK, IntakeResult.Shape.OK);
    }
}
