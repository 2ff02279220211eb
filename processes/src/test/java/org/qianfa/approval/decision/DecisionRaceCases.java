package org.qianfa.approval.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.audit.AuditLog;
import org.qianfa.process.ManyPeople;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** Many people act on one report at once: one outcome, a sentence for everybody who came too late, and the case always moves. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class DecisionRaceCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    AuditLog audit;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    TestClock clock;

    ManyPeople crowd;

    @BeforeEach
    void peopleOfALargeTownship() {
        crowd = new ManyPeople(spring);
    }

    @AfterEach
    void theLogIsWhole() {
        clock.reset();
        assertThat(audit.verify()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2, 9", "8, 8"})
    void oneOfManyHeadsSignsOrReturnsAndTheOthersAreTold(int heads, int rounds) {
        for (var round = 0; round < rounds; round++) {
            var report = crowd.reviewedReport();
            var results = crowd.atOnce(IntStream.range(0, heads)
                    .mapToObj(i -> i % 2 == 0 ? crowd.signs(report, i) : crowd.headReturns(report, i))
                    .toList());
            assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(results).filteredOn(Optional::isPresent).allSatisfy(DecisionRaceCases::toldWhoDecided);
            assertThat(crowd.status(report)).isIn(ReportStatus.SIGNED_OFF, ReportStatus.RETURNED);
            crowd.everythingAgrees(report);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 9", "8, 9"})
    void theLastOfAllApprovalsMovesTheCaseOn(int reviewers, int rounds) {
        for (var round = 0; round < rounds; round++) {
            var report = crowd.submittedReport(reviewers);
            var results = crowd.atOnce(IntStream.range(0, reviewers)
                    .mapToObj(i -> crowd.approves(report, i))
                    .toList());
            assertThat(results).allMatch(Optional::isEmpty);
            assertThat(crowd.status(report)).isEqualTo(ReportStatus.AWAITING_SIGN_OFF);
            crowd.everythingAgrees(report);
        }
    }

    @ParameterizedTest
    @CsvSource({"2, 10", "8, 10"})
    void anApprovalAndAReturnAtOnceEndInOneReturn(int reviewers, int rounds) {
        for (var round = 0; round < rounds; round++) {
            var report = crowd.submittedReport(reviewers);
            var results = crowd.atOnce(IntStream.range(0, reviewers)
                    .mapToObj(i -> i % 2 == 0 ? crowd.approves(report, i) : crowd.returns(report, i))
                    .toList());
            assertThat(results).filteredOn(Optional::isPresent).allSatisfy(DecisionRaceCases::toldWhoDecided);
            assertThat(IntStream.range(0, reviewers).filter(i -> i % 2 == 1).filter(i -> results.get(i)
                            .isEmpty()))
                    .hasSize(1);
            assertThat(crowd.status(report)).isEqualTo(ReportStatus.RETURNED);
            crowd.everythingAgrees(report);
        }
    }

    @Test
    void aSecondSubmissionAtOnceIsRefused() {
        for (var round = 0; round < 10; round++) {
            var report = crowd.filledReport(2);
            var results = crowd.atOnce(List.of(crowd.submits(report), crowd.submits(report)));
            assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(results).filteredOn(Optional::isPresent).allSatisfy(failure -> assertThat(failure.orElseThrow())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("已经送审"));
            assertThat(crowd.status(report)).isEqualTo(ReportStatus.UNDER_REVIEW);
            crowd.everythingAgrees(report);
        }
    }

    @Test
    void whatIsSavedWhileItIsSubmittedIsInTheSubmissionOrRefused() {
        for (var round = 0; round < 10; round++) {
            var report = crowd.filledReport(2);
            var before = crowd.text(report);
            var saved = new ArrayList<TextOutcome>();
            var results = crowd.atOnce(
                    List.of(crowd.submits(report), () -> saved.add(crowd.saves(report, before, "又改了一句。"))));
            assertThat(results.getFirst()).isEmpty();
            results.getLast()
                    .ifPresent(failure ->
                            assertThat(failure).isInstanceOf(Refused.class).hasMessageContaining("已经送审"));
            assertThat(crowd.text(report).text().endsWith("又改了一句。")).isEqualTo(!saved.isEmpty());
            crowd.everythingAgrees(report);
        }
    }

    @Test
    void aWithdrawalAndAnApprovalAtOnceAreNotBothDone() {
        for (var round = 0; round < 10; round++) {
            var report = crowd.submittedReport(2);
            var results = crowd.atOnce(List.of(crowd.withdraws(report), crowd.approves(report, 0)));
            assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
            results.getFirst()
                    .ifPresent(failure ->
                            assertThat(failure).isInstanceOf(Refused.class).hasMessageContaining("已经打开报告"));
            results.getLast()
                    .ifPresent(failure ->
                            assertThat(failure).isInstanceOf(Refused.class).hasMessageContaining("撤回"));
            crowd.everythingAgrees(report);
        }
    }

    @Test
    void aReminderDuringADecisionDisturbsNobody() {
        for (var round = 0; round < 10; round++) {
            var report = crowd.submittedReport(2);
            clock.advance(Duration.ofDays(30));
            var results =
                    crowd.atOnce(List.of(crowd.approves(report, 0), crowd.approves(report, 1), crowd.reminds(report)));
            assertThat(results.getLast()).isEmpty();
            assertThat(results.subList(0, 2)).allMatch(Optional::isEmpty);
            assertThat(crowd.status(report)).isEqualTo(ReportStatus.AWAITING_SIGN_OFF);
            crowd.everythingAgrees(report);
        }
    }

    @Test
    void twoCallsOfOneOrganAtOnceOpenOneReport() {
        for (var round = 0; round < 5; round++) {
            var organ = crowd.organ(2);
            var results = crowd.atOnce(List.of(crowd.calls(organ), crowd.calls(organ)));
            assertThat(results).filteredOn(Optional::isEmpty).hasSize(1);
            assertThat(results).filteredOn(Optional::isPresent).allSatisfy(failure -> assertThat(failure.orElseThrow())
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("已经部署过"));
        }
    }

    /** Holds the condition READ COMMITTED: under REPEATABLE READ the late reader would decide on what it saw before. */
    @Test
    void whoHadReadBeforeTheOtherDecidedIsToldAllTheSame() {
        var report = crowd.reviewedReport();
        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    crowd.readsEverything(report);
                    assertThat(crowd.atOnce(List.of(crowd.signs(report, 0)))).allMatch(Optional::isEmpty);
                    crowd.headReturns(report, 1).run();
                }))
                .withMessageStartingWith("已由");
        assertThat(crowd.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        crowd.everythingAgrees(report);
    }

    @Test
    @Tag("sweep")
    void manyMoreRounds() {
        oneOfManyHeadsSignsOrReturnsAndTheOthersAreTold(8, 200);
        theLastOfAllApprovalsMovesTheCaseOn(8, 200);
        anApprovalAndAReturnAtOnceEndInOneReturn(8, 200);
    }

    private static void toldWhoDecided(Optional<Throwable> failure) {
        assertThat(failure.orElseThrow()).isInstanceOf(AlreadyDecided.class).hasMessageMatching("已由.+于 .+ 处理.*");
    }
}

@OnDatabase(H2)
class DecisionRacesOnH2Tests extends DecisionRaceCases {}

@OnDatabase(MYSQL)
class DecisionRacesOnMySqlTests extends DecisionRaceCases {}
