package org.qianfa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.approval.decision.OwnWork;
import org.qianfa.organ.Role;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.draft.Drafts;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 送审、撤回: what may be submitted, who may review it then, and until when it comes back. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class SubmissionCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    Drafts drafts;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
    }

    @Test
    void theSenderWithdrawsUntilAReviewerHasOpenedIt() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.drafter.withdraws(report);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.status(report)).isEqualTo(ReportStatus.DRAFT);
        office.people.drafter.submits(report);
        office.people.deputy.opens(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.people.drafter.withdraws(report))
                .withMessageContaining("审核人已经打开报告");
    }

    @Test
    void whoHadAHandInTheTextHasNoSeatAndCannotApprove() {
        var report = office.townshipReport();
        giveDuty(office.people.member2.id().value(), Role.DRAFTER);
        office.people.drafter.assigns(report, 5, office.people.member2);
        office.people.member2.saves(report, 5, "主要问题是更新不及时，改进措施是加强培训。", 0);
        office.people.member2.finishes(report, 5);
        office.people.drafter.does(me -> drafts.assign(report, 5, me, me));
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        assertThat(office.people.member2.todo(10)).isEmpty();
        assertThatExceptionOfType(OwnWork.class).isThrownBy(() -> office.people.member2.approves(report));
        office.people.deputy.approves(report);
        office.people.member1.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void anUnfinishedReportIsNotSubmittedAndEveryReasonIsSaid() {
        var report = office.townshipReport();
        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(() -> office.people.drafter.submits(report))
                .satisfies(refusal -> assertThat(refusal.obstacles()).hasSizeGreaterThan(3));
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
    }

    @Test
    void submittedContentDoesNotChange() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.people.drafter.saves(report, 1, "改一改", 1))
                .withMessageContaining("已经送审");
    }

    private void giveDuty(String staff, Role role) {
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 9)")
                .params(staff, office.people.township.id().value(), role.name())
                .update();
    }
}

@OnDatabase(H2)
class SubmissionOnH2Tests extends SubmissionCases {}

@OnDatabase(MYSQL)
class SubmissionOnMySqlTests extends SubmissionCases {}
