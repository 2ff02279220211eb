package org.qianfa.check.rule.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.ReportsUnderTest.ZERO;
import static org.qianfa.check.ReportsUnderTest.after;
import static org.qianfa.check.ReportsUnderTest.findings;
import static org.qianfa.check.ReportsUnderTest.valid;
import static org.qianfa.check.ReportsUnderTest.with;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.qianfa.check.Finding;
import org.qianfa.check.Place;
import org.qianfa.check.ReportsToCompare;
import org.qianfa.check.ReportsUnderTest;
import org.qianfa.check.Severity;
import org.qianfa.form.FilledReports;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Cells;
import org.qianfa.form.content.Content;

/** T3-5, T2-2, T2-7: this year against last year. */
class CarriedOverTests {
    @Test
    void whatLastYearCarriedForwardIsCarriedOver() {
        var last = with(ZERO, "3/carriedForward/naturalPerson", "5");
        assertThat(findings("T3-5", after(last, ReportsUnderTest.of(with(ZERO, "3/carriedOver/naturalPerson", "5")))))
                .isEmpty();
        var wrong = findings("T3-5", after(last, ReportsUnderTest.of(with(ZERO, "3/carriedOver/naturalPerson", "4"))));
        assertThat(wrong)
                .extracting(Finding::place)
                .containsExactly(new Place.InCell(CellKey.parse("3/carriedOver/naturalPerson")));
        assertThat(wrong.getFirst()).satisfies(finding -> {
            assertThat(finding.message()).hasToString("自然人：第二项上年结转为 4，上年报告第四项结转下年度继续办理为 5，相差 1。");
            assertThat(finding.left()).contains(new BigDecimal(4));
            assertThat(finding.right()).contains(new BigDecimal(5));
            assertThat(finding.overridable()).isTrue();
        });
        var shifted = with(with(ZERO, "3/carriedForward/business", "1"), "3/carriedForward/naturalPerson", "4");
        assertThat(findings(
                        "T3-5", after(shifted, ReportsUnderTest.of(with(ZERO, "3/carriedOver/naturalPerson", "5")))))
                .extracting(finding -> finding.cells().getFirst().column())
                .containsExactly("naturalPerson", "business");
    }

    @Test
    void aTotalThatIsNotTheSumOfItsColumnsIsFoundForItself() {
        var last = with(ZERO, "3/carriedForward/naturalPerson", "5");
        var now = with(with(ZERO, "3/carriedOver/naturalPerson", "5"), "3/carriedOver/total", "6");
        assertThat(findings("T3-5", after(last, ReportsUnderTest.of(now))))
                .extracting(Finding::place)
                .containsExactly(new Place.InCell(CellKey.parse("3/carriedOver/total")));
        var both = with(with(ZERO, "3/carriedOver/naturalPerson", "4"), "3/carriedOver/total", "6");
        assertThat(findings("T3-5", after(last, ReportsUnderTest.of(both))))
                .extracting(finding -> finding.cells().getFirst().column())
                .containsExactly("naturalPerson", "total");
    }

    @Test
    void nothingIsAskedOfLastYearWhereItIsNotAtHandOrBlank() {
        assertThat(findings("T3-5", ReportsUnderTest.of(with(ZERO, "3/carriedOver/naturalPerson", "4"))))
                .isEmpty();
        var blank = new Content(ZERO.sections(), Cells.NONE);
        assertThat(findings("T3-5", after(blank, ReportsUnderTest.of(with(ZERO, "3/carriedOver/naturalPerson", "4")))))
                .isEmpty();
        assertThat(findings("T3-5", after(with(ZERO, "3/carriedForward/naturalPerson", "/"), valid())))
                .extracting(finding -> finding.cells().getFirst().column())
                .doesNotContain("naturalPerson");
    }

    @Test
    void theStockFollowsFromLastYears() {
        var last = with(ZERO, "2/normativeDocuments/inForce", "7");
        var now = with(with(ZERO, "2/normativeDocuments/issued", "3"), "2/normativeDocuments/abolished", "1");
        assertThat(findings("T2-2", after(last, ReportsUnderTest.of(with(now, "2/normativeDocuments/inForce", "9")))))
                .isEmpty();
        var wrong = findings("T2-2", after(last, ReportsUnderTest.of(with(now, "2/normativeDocuments/inForce", "12"))));
        assertThat(wrong).singleElement().satisfies(finding -> {
            assertThat(finding.message()).hasToString("行政规范性文件：本年现行有效件数为 12；上年报告的现行有效件数 7 加本年制发减废止 2，应为 9，相差 3。");
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.place()).isEqualTo(new Place.InCell(CellKey.parse("2/normativeDocuments/inForce")));
        });
        assertThat(findings("T2-2", after(with(ZERO, "2/rules/inForce", "2"), valid())))
                .hasSize(1);
        assertThat(findings("T2-2", after(last, ReportsUnderTest.of(with(now, "2/normativeDocuments/inForce", "8")))))
                .hasSize(1);
    }

    @Test
    void theTrialFormHasNoStockToFollow() {
        var trial = ReportsUnderTest.FORMATS.get("2019");
        var report = ReportsUnderTest.of(with(ZERO, "2/normativeDocuments/inForce", "40"));
        var reportsToCompare =
                ReportsToCompare.NONE.withLastYear(new ReportsToCompare.LastYear(trial, FilledReports.valid(trial)));
        assertThat(findings("T2-2", report.withReportsToCompare(reportsToCompare)))
                .isEmpty();
        assertThat(findings("T3-5", report.withReportsToCompare(reportsToCompare)))
                .isNotEmpty();
    }

    @Test
    void greatChangesAreToldAndSmallOnesAreNot() {
        for (var pair : new String[][] {{"0", "3"}, {"1", "6"}, {"0", "9"}, {"10", "50"}, {"50", "10"}, {"30", "149"}})
            assertThat(findings(
                            "T2-7",
                            after(
                                    with(ZERO, "2/penalties/decisions", pair[0]),
                                    ReportsUnderTest.of(with(ZERO, "2/penalties/decisions", pair[1])))))
                    .as(String.join(" to ", pair))
                    .isEmpty();
        for (var pair : new String[][] {{"0", "10"}, {"10", "51"}, {"51", "10"}, {"100", "0"}})
            assertThat(findings(
                            "T2-7",
                            after(
                                    with(ZERO, "2/penalties/decisions", pair[0]),
                                    ReportsUnderTest.of(with(ZERO, "2/penalties/decisions", pair[1])))))
                    .as(String.join(" to ", pair))
                    .singleElement()
                    .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.INFO));
        assertThat(findings(
                        "T2-7",
                        after(
                                with(ZERO, "2/fees/charged", "0.5"),
                                ReportsUnderTest.of(with(ZERO, "2/fees/charged", "3")))))
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.message()).hasToString("本年收费金额（万元），行政事业性收费：上年 0.5，本年 3，变化很大。"));
        assertThat(findings(
                        "T2-7",
                        after(
                                with(ZERO, "2/fees/charged", "0.1"),
                                ReportsUnderTest.of(with(ZERO, "2/fees/charged", "0.9")))))
                .isEmpty();
    }
}
