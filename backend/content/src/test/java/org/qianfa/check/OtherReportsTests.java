package org.qianfa.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.check.ReportsUnderTest.FORM;
import static org.qianfa.check.ReportsUnderTest.VALID;
import static org.qianfa.check.ReportsUnderTest.findings;
import static org.qianfa.check.ReportsUnderTest.lookedAtFor;
import static org.qianfa.check.ReportsUnderTest.register;
import static org.qianfa.check.ReportsUnderTest.valid;
import static org.qianfa.check.ReportsUnderTest.with;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qianfa.form.OrganKind;
import org.qianfa.form.content.CellKey;
import org.qianfa.form.content.Content;

/** T2-4, T3-6, H-1, H-2: what the kind of organ, its register and the organs below say about the cells. */
class OtherReportsTests {
    private static ReportUnderCheck over(ReportUnderCheck report, Content... parts) {
        var others = IntStream.range(0, parts.length)
                .mapToObj(part -> new ReportsToCompare.OtherReport("单位" + part, parts[part]))
                .toList();
        return report.withReportsToCompare(
                new ReportsToCompare(Optional.empty(), List.of(), Map.of(), others, List.of()));
    }

    private static ReportUnderCheck missing(Profile profile, String... names) {
        return lookedAtFor(
                profile,
                valid().withReportsToCompare(new ReportsToCompare(
                        Optional.empty(), List.of(), Map.of(), List.of(), List.of(names))));
    }

    @Test
    void onlyOrgansThatMayMakeRulesHaveAny() {
        var rules = ReportsUnderTest.of(with(with("2/rules/inForce", "5"), "2/rules/issued", "2"));
        for (var kind : OrganKind.values()) {
            var found = findings("T2-4", ReportsUnderTest.as(kind, rules));
            if (kind.hasRuleMakingPower()) assertThat(found).as(kind.key()).isEmpty();
            else
                assertThat(found).as(kind.key()).singleElement().satisfies(finding -> {
                    assertThat(finding.message()).hasToString("规章：本机关没有规章制定权，应为 0，现为 2、5。");
                    assertThat(finding.cells())
                            .containsExactly(CellKey.parse("2/rules/issued"), CellKey.parse("2/rules/inForce"));
                    assertThat(finding.overridable()).isFalse();
                });
        }
    }

    @Test
    void whereNobodySaidTheKindNothingIsSaidOfRules() {
        var report = ReportsUnderTest.of(with("2/rules/inForce", "5"));
        var unknown = new ReportUnderCheck(
                FORM,
                report.organName(),
                Optional.empty(),
                2021,
                report.content(),
                report.wording(),
                report.reportsToCompare(),
                report.profile());
        assertThat(findings("T2-4", unknown)).isEmpty();
        assertThat(findings("T2-4", ReportsUnderTest.of(with("2/normativeDocuments/inForce", "5"))))
                .isEmpty();
        assertThat(findings("T2-4", ReportsUnderTest.of(with("2/rules/inForce", "0"))))
                .isEmpty();
    }

    @Test
    void exceptedKindsAreKindsThatThereAre() {
        for (var form : ReportsUnderTest.FORMATS.all())
            for (var rule : form.rules()) {
                if (rule instanceof org.qianfa.form.rule.Rule.ZeroCells zero)
                    zero.except().forEach(OrganKind::ofKey);
                if (rule instanceof org.qianfa.form.rule.Rule.RequiredTopics states)
                    states.organs().forEach(OrganKind::ofKey);
            }
    }

    @Test
    void cellsAreWhatTheRegisterCounts() {
        var received = with("3/received/naturalPerson", "6");
        assertThat(findings(
                        "T3-6",
                        ReportsUnderTest.of(received)
                                .withReportsToCompare(register(Map.of("3/received/naturalPerson", 6L)))))
                .isEmpty();
        assertThat(findings("T3-6", ReportsUnderTest.of(received))).isEmpty();
        assertThat(findings(
                        "T3-6",
                        ReportsUnderTest.of(received)
                                .withReportsToCompare(register(Map.of("3/carriedOver/business", 0L)))))
                .isEmpty();
        assertThat(findings(
                        "T3-6",
                        ReportsUnderTest.of(received)
                                .withReportsToCompare(register(Map.of("3/received/naturalPerson", 7L)))))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.message()).hasToString("自然人，一、本年新收政府信息公开申请数量：填的是 6，台账中是 7，相差 1。"));
    }

    @Test
    void aGovernmentsCellIsTheSumOfItsOrgans() {
        var two = with("2/penalties/decisions", "2");
        var three = with("2/penalties/decisions", "3");
        var sum = new Content(VALID.sections(), sum(two, three));
        assertThat(findings("H-1", over(ReportsUnderTest.of(sum), two, three))).isEmpty();
        assertThat(findings("H-1", ReportsUnderTest.of(sum))).isEmpty();
        assertThat(findings("H-1", over(ReportsUnderTest.of(with(sum, "2/penalties/decisions", "6")), two, three)))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).hasToString("本年处理决定数量，行政处罚：填的是 6，所属 2 个单位之和是 5，相差 1。");
                    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
                });
        assertThat(findings("H-1", over(ReportsUnderTest.of(sum), two, with(three, "2/penalties/decisions", "/"))))
                .isEmpty();
        assertThat(findings("H-1", over(ReportsUnderTest.of(sum), two)))
                .extracting(Finding::place)
                .contains(new Place.InTable(3))
                .hasSizeLessThan(10);
    }

    private static org.qianfa.form.content.Cells sum(Content one, Content other) {
        var cells = one.cells();
        for (var table : FORM.tables())
            for (var key : table.inputs())
                cells = cells.with(
                        key,
                        table.number(key, one.cells())
                                .orElseThrow()
                                .add(table.number(key, other.cells()).orElseThrow())
                                .toPlainString());
        return FORM.withTotals(cells);
    }

    @Test
    void aCollectionIsClosedWhenAllHaveSubmitted() {
        assertThat(findings("H-2", missing(Profile.COLLECT, "水务局", "教育局")))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.message()).hasToString("还有 2 个单位没有提交：水务局、教育局。");
                    assertThat(finding.blocks()).isTrue();
                });
        assertThat(findings("H-2", missing(Profile.COLLECT))).isEmpty();
        assertThat(findings("H-2", missing(Profile.SUBMIT, "水务局"))).isEmpty();
        assertThat(findings("H-2", missing(Profile.PUBLISH, "水务局"))).isEmpty();
        var many = IntStream.range(0, 12).mapToObj(i -> "局" + i).toArray(String[]::new);
        assertThat(findings("H-2", missing(Profile.COLLECT, many))
                        .getFirst()
                        .message()
                        .toString())
                .startsWith("还有 12 个单位没有提交：局0、")
                .endsWith("局9等。");
    }
}
