package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.approval.decision.AlreadyDecided;
import org.qianfa.audit.AuditLog;
import org.qianfa.publication.Publications;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.ReportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path through the model, on the real engine and a real database. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ChainCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    RuntimeService runtime;

    @Autowired
    HistoryService history;

    @Autowired
    ManagementService jobs;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Publications publications;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
    }

    @Test
    void aCalledReportWaitsForItsResponsibleDrafter() {
        var report = office.townshipReport();
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.people.drafter.todo(10))
                .extracting(item -> item.kind())
                .containsExactly(WorkKind.DRAFT);
        assertThat(office.people.drafter2.todo(10)).isEmpty();
    }

    @Test
    void aReportThatEverybodyApprovesIsPublishedByItself() {
        var report = office.reviewedTownshipReport();
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
        office.people.secretary.signs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        engine.runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(publications.find(office.people.township.code(), 2021)).isPresent();
        assertThat(instances(report)).isZero();
        assertThat(endOf(report)).isEqualTo("reportPublished");
    }

    @Test
    void theReviewGoesOnUntilEverybodyHasApproved() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.member1.approves(report);
        office.people.deputy.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        office.people.member2.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void aMembersReturnBringsItBackToTheDraftersAndThroughTheWholeReviewAgain() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.deputy.approves(report);
        office.people.member1.returns(report, "第一部分没有写社会评议", 1);
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.people.member2.todo(10)).isEmpty();
        office.people.drafter.answersAndSubmits(report);
        assertThat(office.people.deputy.todo(10)).hasSize(1);
        office.people.deputy.approves(report);
        office.people.member1.approves(report);
        office.people.member2.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void theSecretarysReturnGoesBackToDrafting() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.returnsFromSignOff(report, "请补充考核情况");
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(jobs.createJobQuery()
                        .processInstanceId(engine.instance(report))
                        .count())
                .isZero();
    }

    @Test
    void theSecondDecisionOfTheSamePersonIsToldWhenTheFirstWas() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.deputy.approves(report);
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> office.people.deputy.approves(report))
                .withMessageMatching("您已于 2022-01-10 09:00 处理.*");
    }

    @Test
    void theEngineKeepsNoVariables() {
        var report = office.reviewedTownshipReport();
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
        assertThat(runtime.getVariables(engine.instance(report))).isEmpty();
    }

    @Test
    void rareCharactersInNamesGoThroughTheWholeChain() {
        var report = office.townshipReport();
        jdbc.sql("update organ set name = '𬭚𠮷镇人民政府' where id = ?")
                .param(office.people.township.id().value())
                .update();
        jdbc.sql("update staff set name = concat('𠮷𬭚', name) where organ = ?")
                .param(office.people.township.id().value())
                .update();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.deputy.approves(report);
        office.people.member1.returns(report, "请写明𬭚元素矿区的公开情况", 1);
        office.people.drafter.answersAndSubmits(report);
        for (var reviewer : java.util.List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        office.people.secretary.signs(report);
        engine.runsJobs(report);
        assertThat(publications.find(office.people.township.code(), 2021)).hasValueSatisfying(published -> {
            assertThat(published.title()).isEqualTo("𬭚𠮷镇人民政府2021年政府信息公开工作年度报告");
            assertThat(published.signedBy()).isEqualTo("𠮷𬭚刘国强");
        });
    }

    @Test
    void decisionAndProcessCommitOrRollBackTogether() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    office.people.drafter.submits(report);
                    throw new IllegalStateException("late failure");
                }));
        assertThat(office.status(report)).isEqualTo(ReportStatus.DRAFT);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
    }

    @Test
    void aTextSavedOverANewerOneIsKeptAndBothAreShown() {
        var report = office.townshipReport();
        var drafter = office.people.drafter;
        var first = drafter.saves(report, 1, "第一个窗口", 0);
        assertThat(first).isInstanceOf(TextOutcome.Saved.class);
        var second = drafter.saves(report, 1, "第二个窗口 𬭚𠮷", 0);
        assertThat(second).isInstanceOfSatisfying(TextOutcome.Conflict.class, conflict -> {
            assertThat(conflict.theirs().text()).isEqualTo("第一个窗口");
            assertThat(conflict.yours().text()).isEqualTo("第二个窗口 𬭚𠮷");
        });
        assertThat(drafter.keptTexts(report)).extracting(kept -> kept.text()).containsExactly("第二个窗口 𬭚𠮷");
        assertThat(drafter.text(report, 1).text()).isEqualTo("第一个窗口");
    }

    @Test
    void everythingThatHappenedStandsInAnUnbrokenAuditLog(@Autowired AuditLog audit) {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        engine.runsJobs(report);
        assertThat(audit.verify()).isEmpty();
    }

    long instances(ReportId report) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .count();
    }

    /** The event of the model that the report's process ended with. */
    String endOf(ReportId report) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult()
                .getEndActivityId();
    }
}

@OnDatabase(H2)
class ChainOnH2Tests extends ChainCases {}

@OnDatabase(MYSQL)
class ChainOnMySqlTests extends ChainCases {}
