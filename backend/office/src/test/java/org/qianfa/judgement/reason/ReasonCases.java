package org.qianfa.judgement.reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.math.BigInteger;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.NotReady;
import org.qianfa.form.content.CellKey;
import org.qianfa.judgement.JudgedFinding;
import org.qianfa.judgement.Judgements;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The prose counts one application more than table 3: X-1, which a reason may let stand. */
@SpringBootTest(classes = TestApplication.class)
abstract class ReasonCases {
    private static final CellKey RECEIVED = CellKey.parse("3/received/naturalPerson");
    private static final CellKey GRANTED = CellKey.parse("3/granted/naturalPerson");
    private static final CellKey ALL_RECEIVED = CellKey.parse("3/received/total");
    private static final String MARK = "另外补充说明。\n";
    private static final String REASON = "年末另有一件𠮷已经撤回，登记簿未计入。";

    @Autowired
    ApplicationContext spring;

    @Autowired
    Judgements judgements;

    @Autowired
    Reasons reasons;

    @Autowired
    Reports reports;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    Office office;
    Person drafter;
    ReportId report;

    @BeforeEach
    void aReportWhoseProseCountsOneMore() {
        office = new Office(spring);
        drafter = office.people.drafter;
        report = office.townshipReport();
        drafter.fills(report);
        says(sentence(1));
    }

    @Test
    void aFindingClosesSubmissionUntilAReasonIsGiven() {
        assertThat(obstacles()).containsExactly("approval.reasonMissing");
        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(() -> drafter.submits(report))
                .withMessageContaining("请改正，或者写明说明");
        gives(REASON);
        assertThat(obstacles()).isEmpty();
        assertThat(finding().reason()).hasValueSatisfying(reason -> {
            assertThat(reason.text()).isEqualTo(REASON);
            assertThat(reason.name()).isEqualTo("李春梅");
            assertThat(reason.by()).isEqualTo(drafter.id());
            assertThat(reason.about()).contains("政府信息公开申请");
        });
    }

    @Test
    void theReasonFallsWithTheCellIsOfferedAgainAndGoesWithTheFinding() {
        gives(REASON);
        moves(2);
        assertThat(finding().reason()).isEmpty();
        assertThat(finding().fallen().orElseThrow().text()).isEqualTo(REASON);
        assertThat(obstacles()).containsExactly("approval.reasonFallen");
        gives("重新核对过，仍以台账为准。");
        assertThat(finding().fallen()).isEmpty();
        assertThat(obstacles()).isEmpty();
        moves(-2);
        assertThat(finding().reason().orElseThrow().text())
                .as("what it was given for stands there again")
                .isEqualTo(REASON);
        moves(1);
        assertThat(findings()).isEmpty();
        assertThat(obstacles()).isEmpty();
    }

    @Test
    void theReasonMovesWithItsSentenceAndFallsWithIt() {
        gives(REASON);
        says("今年新写的第一句，在前面。" + sentence(1) + "后面也加了一句。");
        assertThat(finding().reason()).isPresent();
        assertThat(obstacles()).isEmpty();
        says("今年新写的第一句，在前面。" + sentence(2));
        assertThat(finding().reason()).isEmpty();
        assertThat(finding().fallen().orElseThrow().text()).isEqualTo(REASON);
    }

    @Test
    void theLastReasonHoldsAndEveryLineStays() {
        gives(REASON);
        gives("第二次写的说明，更清楚。");
        assertThat(finding().reason().orElseThrow().text()).isEqualTo("第二次写的说明，更清楚。");
        drafter.does(me -> reasons.withdraw(report, finding().subject(), me));
        assertThat(finding().reason()).isEmpty();
        assertThat(obstacles()).containsExactly("approval.reasonMissing");
        assertThat(jdbc.sql("select given from finding_reason where report_id = ? order by line_number")
                        .param(report.toString())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true, true, false);
        assertThat(jdbc.sql("select action from audit_entry where report = ? and action like 'Reason%' order by seq")
                        .param(report.toString())
                        .query(String.class)
                        .list())
                .containsExactly("ReasonGiven", "ReasonGiven", "ReasonWithdrawn");
    }

    @Test
    void aReasonHasAFewCharactersAndNotTooMany() {
        refused("judgement.reasonTooShort", () -> gives("  无  "));
        refused("judgement.reasonTooLong", () -> gives("长".repeat(501)));
        refused("text.strange", () -> gives("上年漏报\u0000一件"));
        assertThat(finding().reason()).isEmpty();
        gives("长".repeat(500));
        assertThat(finding().reason()).isPresent();
    }

    @Test
    void onlyWhoWritesThereGivesReasonsAndOnlyWhileTheReportIsOpen() {
        var matter = finding().subject();
        refused("report.notYourSection", () -> gives(matter, office.people.drafter2));
        refused("report.notYourSection", () -> gives(matter, office.people.member1));
        drafter.assigns(report, 1, office.people.drafter2);
        gives(matter, office.people.drafter2);
        assertThat(reports.contributed(reports.get(report), office.people.drafter2.id()))
                .as("has a hand in it, and no seat in its review")
                .isTrue();
        gives(matter, drafter);
        transaction.executeWithoutResult(_ -> reports.move(reports.get(report), ReportStatus.UNDER_REVIEW));
        refused("report.frozen", () -> gives(matter, drafter));
    }

    @Test
    void aReasonIsForWhatThePersonSaw() {
        var seen = finding().subject();
        moves(2);
        refused("judgement.moved", () -> gives(seen, drafter));
    }

    @Test
    void whatMustBeMendedTakesNoReason() {
        saves(RECEIVED, plus(standing(RECEIVED), 1));
        var unbalanced = all().stream()
                .filter(one -> one.finding().rule().equals("T3-1"))
                .findFirst()
                .orElseThrow();
        refused("judgement.mustBeMended", () -> gives(unbalanced.subject(), drafter));
        assertThat(obstacles()).contains("check.equation");
    }

    private JudgedFinding finding() {
        return findings().getFirst();
    }

    private List<JudgedFinding> findings() {
        return all().stream().filter(one -> one.finding().rule().equals("X-1")).toList();
    }

    private List<JudgedFinding> all() {
        return drafter.sees(me -> judgements.findings(report, me));
    }

    private List<String> obstacles() {
        return drafter.readiness(report).obstacles().stream()
                .map(sentence -> sentence.key())
                .toList();
    }

    private void gives(String reason) {
        drafter.explains(report, finding().subject(), reason);
    }

    private void gives(FindingSubject matter, Person by) {
        by.explains(report, matter, REASON);
    }

    /** As many more received as granted, so that the table still adds up. */
    private void moves(int more) {
        saves(RECEIVED, plus(standing(RECEIVED), more));
        saves(GRANTED, plus(standing(GRANTED), more));
    }

    private String sentence(int more) {
        return "全年收到政府信息公开申请" + plus(standing(ALL_RECEIVED), more) + "件。";
    }

    /** Behind what a valid report says. */
    private void says(String sentences) {
        var section = reports.contentOf(reports.get(report)).text(1);
        var end = section.indexOf(MARK);
        var text = drafter.text(report, 1);
        var wanted = (end < 0 ? section.stripTrailing() + "\n" : section.substring(0, end)) + MARK + sentences + "\n";
        drafter.saves(report, 1, wanted, text.version());
    }

    private void saves(CellKey cell, String value) {
        drafter.savesCells(report, List.of(new CellEdit(cell, standing(cell), value)));
    }

    private String standing(CellKey cell) {
        return reports.contentOf(reports.get(report)).cells().at(cell).orElse("0");
    }

    private static String plus(String value, int more) {
        return new BigInteger(value).add(BigInteger.valueOf(more)).toString();
    }

    private static void refused(String key, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).satisfies(refusal -> assertThat(
                        refusal.obstacles())
                .extracting(sentence -> sentence.key())
                .contains(key));
    }
}

@OnDatabase(H2)
class ReasonOnH2Tests extends ReasonCases {}

@OnDatabase(MYSQL)
class ReasonOnMySqlTests extends ReasonCases {}
