package org.qianfa.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.qianfa.inspection.InspectionResults.FORMATS;
import static org.qianfa.inspection.InspectionResults.INSPECTOR;
import static org.qianfa.inspection.InspectionResults.inspected;
import static org.qianfa.inspection.InspectionResults.judged;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.Severity;
import org.qianfa.form.FilledReports;
import org.qianfa.form.Format;
import org.qianfa.form.OrganKind;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;
import org.qianfa.intake.IntakeResult;
import org.qianfa.intake.ReportTexts;

class InspectorTests {
    private static final Format FORM = FORMATS.get("2021");
    private static final Content CONTENT = FilledReports.valid(FORM);
    private static final String TITLE = "某县甲乡人民政府2023年政府信息公开工作年度报告";

    @Test
    void theYearOfTheTitleCounts() {
        assertThat(judged(text(TITLE), "甲乡.txt").report().year()).isEqualTo(2023);
    }

    @Test
    void aYearThatIsSaidGoesBeforeTheTitle() {
        var said = new Circumstances(Optional.of(2019), Optional.empty(), Optional.empty(), List.of());
        var judged = (Inspected.Judged) inspected(text(TITLE), "甲乡.txt", said);
        assertThat(judged.report().year()).isEqualTo(2019);
        assertThat(judged.findings()).extracting(Finding::rule).contains("F-1");
    }

    @Test
    void withoutATitleTheFileNameTellsTheYearAndAFindingSaysSo() {
        var judged = judged(text(""), "甲乡2022.txt");
        assertThat(judged.report().year()).isEqualTo(2022);
        assertThat(judged.findings()).anySatisfy(finding -> {
            assertThat(finding.rule()).isEqualTo("F-2");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.message()).hasToString("没有找到写明年度的标题，按 2022 年度判断。");
            assertThat(finding.remedy().toString()).contains("--year");
        });
    }

    @Test
    void theNameTellsTheKindOfOrganUnlessSomebodySaysIt() {
        assertThat(judged(text(TITLE), "甲乡.txt").report().kind()).contains(OrganKind.TOWNSHIP);
        var said = new Circumstances(Optional.empty(), Optional.of(OrganKind.CITY), Optional.empty(), List.of());
        assertThat(((Inspected.Judged) inspected(text(TITLE), "甲乡.txt", said))
                        .report()
                        .kind())
                .contains(OrganKind.CITY);
    }

    @Test
    void findingsComeInTheOrderOfTheDocument() {
        var wrong = CONTENT.cells()
                .with(CellKey.parse("4/reconsideration/total"), "90")
                .with(CellKey.parse("3/outcomesTotal/naturalPerson"), "91")
                .with(CellKey.parse("2/rules/issued"), "x");
        var content = new Content(CONTENT.sections(), wrong);
        var judged = judged(ReportTexts.text(FORM, TITLE, content), "甲乡.txt");
        assertThat(judged.findings().stream().filter(Finding::blocks))
                .extracting(finding -> judged.report().sectionOf(finding.place()))
                .isSorted()
                .contains(2, 3, 4);
    }

    @Test
    void aFileThatIsNoReportSaysWhy() {
        assertThat(INSPECTOR.inspect(new byte[0], "空.txt", Circumstances.UNKNOWN))
                .isInstanceOfSatisfying(Inspected.Unread.class, unread -> {
                    assertThat(unread.file()).isEqualTo("空.txt");
                    assertThat(unread.reasons()).hasToString("[里面没有文字。请检查文件，或者直接粘贴报告全文。]");
                });
    }

    /** The sums of the sample: 34 = 1+2+1+3+25+1+1. */
    @Test
    void theSampleOfARealTownship() throws IOException {
        var file = ReportTexts.real();
        assumeTrue(file.isPresent(), "the real report is not beside the repository");
        var judged = (Inspected.Judged)
                INSPECTOR.inspect(Files.readAllBytes(file.orElseThrow()), "wangji-2021.txt", Circumstances.UNKNOWN);
        assertThat(judged.report().year()).isEqualTo(2021);
        assertThat(judged.reading().completeness(3)).isEqualTo(IntakeResult.Completeness.INCOMPLETE);
        assertThat(judged.reading().unplaced()).hasSize(21);
        assertThat(judged.findings()).extracting(Finding::left).doesNotContain(Optional.of(BigDecimal.valueOf(34)));
        assertThat(judged.findings()).noneSatisfy(finding -> assertThat(finding.place())
                .isInstanceOfSatisfying(
                        Place.InCell.class, cell -> assertThat(cell.key().row()).isEqualTo("received")));
    }

    private static String text(String title) {
        return ReportTexts.text(FORM, title, CONTENT);
    }
}
