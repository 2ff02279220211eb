package org.qianfa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.decision.Verdict;
import org.qianfa.approval.objection.Objection;
import org.qianfa.form.content.CellKey;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.draft.CellEdit;
import org.qianfa.report.stage.Chain;
import org.qianfa.report.stage.ReturnRoute;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 退回: to which stage, for which reasons, how they are answered, and what becomes of what had been approved. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ReturnCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    Chain chain;

    @Autowired
    JdbcClient jdbc;

    Office office;
    Person drafter;
    Person deputy;
    Person secretary;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        drafter = office.people.drafter;
        deputy = office.people.deputy;
        secretary = office.people.secretary;
    }

    @Test
    void theModelSaysWhereAStageMayReturnTo() {
        var report = office.townshipReport();
        assertThat(chain.returns(report, "signOffReport"))
                .extracting(way -> way.stage().id(), ReturnRoute::straightBack)
                .containsExactly(tuple("reviewReport", false), tuple("draftReport", true));
        assertThat(chain.returns(report, "reviewReport"))
                .extracting(way -> way.stage().id(), ReturnRoute::straightBack)
                .containsExactly(tuple("draftReport", false));
        assertThat(chain.returns(report, "draftReport")).isEmpty();
    }

    @Test
    void theSecretaryReturnsToTheReviewAndTheGroupLooksAtTheSameContentAgain() {
        var report = office.reviewedTownshipReport();
        var before = secretary.seen(report);
        secretary.returnsFromSignOff(
                report, new Returning("请再研究第五部分", List.of(Objection.to(5, "措施太笼统")), "reviewReport", false));
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        assertThat(office.status(report)).isEqualTo(ReportStatus.UNDER_REVIEW);
        assertThat(waiting(report, drafter)).isFalse();
        assertThat(waiting(report, deputy)).isTrue();
        assertThat(deputy.seen(report)).isEqualTo(before);
        for (var reviewer : List.of(deputy, office.people.member1, office.people.member2)) reviewer.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
        assertThat(drafter.decisions(report)).filteredOn(Decision::holds).hasSize(6);
    }

    @Test
    void whatTheReviewSendsOnToDraftingCarriesTheSecretarysReasonsToo() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(
                report, new Returning("", List.of(Objection.to(5, "措施太笼统")), "reviewReport", false));
        deputy.returns(report, "请写明考核情况", 1);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(obstacles(report)).filteredOn(each -> each.contains("请先答复")).hasSize(2);
        drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
    }

    @Test
    void changedAndSentStraightBackItReachesTheSecretaryAndTheOpinionsOnWhatChangedAreVoid() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, straight("请补充第六部分", 6));
        writes(report, 6, "另：全年没有收取信息处理费以外的费用。");
        drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
        assertThat(office.status(report)).isEqualTo(ReportStatus.AWAITING_SIGN_OFF);
        assertThat(drafter.decisions(report))
                .filteredOn(decision -> decision.verdict() == Verdict.APPROVED)
                .hasSize(3)
                .allSatisfy(decision -> assertThat(decision.voidSections()).containsExactly(6));
        secretary.signs(report);
        engine.runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
    }

    @Test
    void whereNothingWasChangedTheOpinionsHold() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, straight("请再核对", 6));
        drafter.answersAndSubmits(report);
        assertThat(drafter.decisions(report)).filteredOn(Decision::holds).hasSize(3);
    }

    @Test
    void aChangedCellVoidsItsTableAlone() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, straight("请核对表二", 2));
        var cell = new CellKey(2, "fees", "charged");
        var before = drafter.content(report).cells().at(cell).orElse("");
        drafter.savesCells(report, List.of(new CellEdit(cell, before, "12.5")));
        drafter.answersAndSubmits(report);
        assertThat(drafter.decisions(report).getFirst().voidSections()).containsExactly(2);
    }

    @Test
    void whatIsRestoredDoesNotRestoreAnOpinion() {
        var report = office.reviewedTownshipReport();
        var before = drafter.text(report, 6).text();
        secretary.returnsFromSignOff(report, straight("请补充第六部分", 6));
        writes(report, 6, "补充一句。");
        drafter.answersAndSubmits(report);
        secretary.returnsFromSignOff(report, straight("还是原来的好", 6));
        replaces(report, 6, before);
        drafter.answersAndSubmits(report);
        assertThat(drafter.decisions(report).getFirst().voidSections()).containsExactly(6);
    }

    @Test
    void goingThroughAllStagesAgainMeansTheReviewToo() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, "请补充考核情况", 1);
        drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
    }

    @Test
    void aStraightSubmissionThatIsTakenBackIsStraightAgain() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, straight("请补充第六部分", 6));
        assertThat(drafter.straightTo(report))
                .hasValueSatisfying(stage -> assertThat(stage.id()).isEqualTo("signOffReport"));
        drafter.answersAndSubmits(report);
        drafter.withdraws(report);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void onlyTheLastReturnCounts() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, straight("请补充第六部分", 6));
        drafter.answersAndSubmits(report);
        secretary.returnsFromSignOff(report, "改动大，请领导小组再看", 6);
        assertThat(drafter.straightTo(report)).isEmpty();
        drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
    }

    @Test
    void aStoppedPublicationIsReviewedAgainWhateverWasWishedBefore() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, straight("请补充第六部分", 6));
        drafter.answersAndSubmits(report);
        secretary.signs(report);
        jdbc.sql(
                        "update report_section set body = '签发后被改动', manuscript = '' where report_id = ? and section_number = 6")
                .param(report.toString())
                .update();
        engine.runsJobs(report);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        assertThat(drafter.straightTo(report)).isEmpty();
    }

    @Test
    void aReturnThatTheModelDoesNotDrawIsRefused() {
        var report = office.townshipReport();
        drafter.fills(report);
        drafter.submits(report);
        for (var unknown : List.of("signOffReport", "reviewReport", "publishReport", "nowhere"))
            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> returns(report, new Returning("退", List.of(), unknown, false)))
                    .withMessageContaining("没有从这一环节退回到那里的路");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> returns(report, new Returning("退", List.of(), "draftReport", true)))
                .withMessageContaining("请选“逐级再审”");
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        assertThat(drafter.decisions(report)).isEmpty();
    }

    private static Returning straight(String reason, int section) {
        return new Returning(reason, List.of(Objection.to(section, reason)), "draftReport", true);
    }

    private void returns(ReportId report, Returning returning) {
        deputy.returns(report, returning, deputy.seen(report));
    }

    private void writes(ReportId report, int section, String more) {
        replaces(report, section, drafter.text(report, section).text() + more);
    }

    private void replaces(ReportId report, int section, String text) {
        var version = drafter.text(report, section).version();
        drafter.saves(report, section, text, version);
    }

    private List<String> obstacles(ReportId report) {
        return drafter.readiness(report).obstacles().stream()
                .map(Object::toString)
                .toList();
    }

    private boolean waiting(ReportId report, Person who) {
        return who.todo(50).stream().anyMatch(item -> item.report().equals(report));
    }
}

@OnDatabase(H2)
class ReturnsOnH2Tests extends ReturnCases {}

@OnDatabase(MYSQL)
class ReturnsOnMySqlTests extends ReturnCases {}
