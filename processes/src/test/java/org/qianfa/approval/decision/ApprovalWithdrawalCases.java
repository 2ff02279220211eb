package org.qianfa.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 收回: an approval is taken back until somebody has gone on from it. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ApprovalWithdrawalCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    WorkItems items;

    Office office;
    Person drafter;
    Person deputy;
    Person member1;
    Person member2;
    Person secretary;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        drafter = office.people.drafter;
        deputy = office.people.deputy;
        member1 = office.people.member1;
        member2 = office.people.member2;
        secretary = office.people.secretary;
    }

    @Test
    void aReviewerTakesAnApprovalBackWhileTheRoundGoesOn() {
        var report = submitted();
        member1.approves(report);
        member1.takesBack(report);
        assertThat(drafter.decisions(report)).isEmpty();
        assertThat(waits(report, member1)).isTrue();
        member1.returns(report, "还是要改", 1);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
    }

    @Test
    void theApprovalThatSentItOnIsTakenBackUntilTheNextHasOpenedItAndTheOthersStand() {
        var report = office.reviewedTownshipReport();
        member2.takesBack(report);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        assertThat(office.status(report)).isEqualTo(ReportStatus.UNDER_REVIEW);
        assertThat(drafter.decisions(report)).hasSize(2);
        assertThat(waits(report, member2)).isTrue();
        assertThat(waits(report, deputy)).isFalse();
        assertThat(waits(report, secretary)).isFalse();
        member2.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
        secretary.opens(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> member2.takesBack(report))
                .withMessageContaining("已经有人打开报告");
        secretary.signs(report);
        assertThatExceptionOfType(Refused.class)
                .as("a signature is never taken back")
                .isThrownBy(() -> secretary.takesBack(report));
    }

    private ReportId submitted() {
        var report = office.townshipReport();
        drafter.fills(report);
        drafter.submits(report);
        return report;
    }

    private boolean waits(ReportId report, Person who) {
        return items.waitingFor(report).contains(who.id());
    }
}

@OnDatabase(H2)
class ApprovalWithdrawalOnH2Tests extends ApprovalWithdrawalCases {}

@OnDatabase(MYSQL)
class ApprovalWithdrawalOnMySqlTests extends ApprovalWithdrawalCases {}
