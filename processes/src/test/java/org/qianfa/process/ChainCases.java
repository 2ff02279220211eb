package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.flowable.engine.HistoryService;
import org.flowable.engine.ManagementService;
import org.flowable.engine.RuntimeService;
import org.flowable.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.GateUnderTest;
import org.qianfa.approval.NotReady;
import org.qianfa.approval.SignOffs;
import org.qianfa.approval.SignatureProofs;
import org.qianfa.approval.decision.AlreadyDecided;
import org.qianfa.approval.decision.OwnWork;
import org.qianfa.audit.AuditLog;
import org.qianfa.document.FileKind;
import org.qianfa.document.pdf.PdfGate;
import org.qianfa.organ.DemoPeople;
import org.qianfa.organ.Role;
import org.qianfa.passkey.PasskeyQuestion;
import org.qianfa.passkey.PasskeyRefused;
import org.qianfa.passkey.Passkeys;
import org.qianfa.passkey.RelyingParty;
import org.qianfa.passkey.SoftPasskey;
import org.qianfa.publication.Publications;
import org.qianfa.publication.StopReason;
import org.qianfa.publication.edition.PublishedFiles;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.draft.TextOutcome;
import org.qianfa.report.work.WorkKind;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Every path through the model, on the real engine and a real database. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ChainCases {
    private static final RelyingParty HERE = RelyingParty.of("https://qianfa.example");

    @Autowired
    ApplicationContext spring;

    @Autowired
    TaskService tasks;

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
    PublishedFiles files;

    @Autowired
    GateUnderTest gate;

    @Autowired
    Drafts drafts;

    @Autowired
    SignOffs signOffs;

    @Autowired
    SignatureProofs proofs;

    @Autowired
    Passkeys passkeys;

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
        assertThat(waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.people.drafter.todo(10))
                .extracting(item -> item.kind())
                .containsExactly(WorkKind.DRAFT);
        assertThat(office.people.drafter2.todo(10)).isEmpty();
    }

    @Test
    void aReportThatEverybodyApprovesIsPublishedByItself() {
        var report = office.reviewedTownshipReport();
        assertThat(waitingAt(report)).isEqualTo("signOffReport");
        office.people.secretary.signs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(publications.find(office.people.township.code(), 2021)).isPresent();
        assertThat(instances(report)).isZero();
        assertThat(endOf(report)).isEqualTo("reportPublished");
    }

    @Test
    void theHeadSignsWithTheirOwnKeyAndTheProofHoldsAfterwards() {
        var report = office.reviewedTownshipReport();
        var head = office.people.secretary;
        var key = SoftPasskey.of(head, DemoPeople.PASSWORD, HERE, passkeys);
        var question = asked(report, head);
        head.does(me -> signOffs.signOff(report, "同意", question, key.signs(question), head.seen(report), me));
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        assertThat(head.confirmed(report)).hasValueSatisfying(confirmed -> {
            assertThat(confirmed.passkeyName()).isEqualTo("我的手机");
            assertThat(confirmed.holds()).isTrue();
        });
        assertThat(proofs.examine().broken()).doesNotContain(report);
        jdbc.sql("update signature set sm3 = 'another content' where report_id = ?")
                .param(report.toString())
                .update();
        assertThat(proofs.examine().broken()).contains(report);
        assertThat(head.confirmed(report).orElseThrow().holds()).isFalse();
    }

    @Test
    void aKeysSignatureUnderWhatWasReadBeforeSignsNothingNow() {
        var report = office.reviewedTownshipReport();
        var head = office.people.secretary;
        var key = SoftPasskey.of(head, DemoPeople.PASSWORD, HERE, passkeys);
        var before = head.seen(report);
        var question = asked(report, head);
        var answer = key.signs(question);
        head.returnsFromSignOff(report, "请补充考核情况");
        office.people.drafter.writes(report, 1, "\n开展了年度考核。");
        office.people.drafter.answersAndSubmits(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        assertThatThrownBy(
                        () -> head.does(me -> signOffs.signOff(report, "同意", question, answer, head.seen(report), me)))
                .isInstanceOf(PasskeyRefused.class);
        assertThatThrownBy(() -> head.does(me -> signOffs.signOff(report, "同意", question, answer, before, me)))
                .isInstanceOf(Refused.class);
        assertThat(waitingAt(report)).isEqualTo("signOffReport");
        head.signs(report);
        assertThat(head.confirmed(report)).isEmpty();
    }

    @Test
    void aKeyOpensNothingThatItsOwnerMayNotDo() {
        var report = office.reviewedTownshipReport();
        var member = office.people.member1;
        var key = SoftPasskey.of(member, DemoPeople.PASSWORD, HERE, passkeys);
        var question = asked(report, member);
        assertThatThrownBy(() -> member.does(
                        me -> signOffs.signOff(report, "同意", question, key.signs(question), member.seen(report), me)))
                .isInstanceOf(Refused.class);
        var stranger = new Office(spring).people.secretary;
        SoftPasskey.of(stranger, DemoPeople.PASSWORD, HERE, passkeys);
        var seen = member.seen(report);
        assertThatThrownBy(() -> stranger.does(me -> signOffs.question(report, seen, HERE, me)))
                .isInstanceOf(NotFound.class);
        assertThat(waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void theReviewGoesOnUntilEverybodyHasApproved() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.member1.approves(report);
        office.people.deputy.approves(report);
        assertThat(waitingAt(report)).isEqualTo("reviewReport");
        office.people.member2.approves(report);
        assertThat(waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void aMembersReturnBringsItBackToTheDraftersAndThroughTheWholeReviewAgain() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.deputy.approves(report);
        office.people.member1.returns(report, "第一部分没有写社会评议", 1);
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        assertThat(waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.people.member2.todo(10)).isEmpty();
        office.people.drafter.answersAndSubmits(report);
        assertThat(office.people.deputy.todo(10)).hasSize(1);
        office.people.deputy.approves(report);
        office.people.member1.approves(report);
        office.people.member2.approves(report);
        assertThat(waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void theSecretarysReturnGoesBackToDrafting() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.returnsFromSignOff(report, "请补充考核情况");
        assertThat(waitingAt(report)).isEqualTo("draftReport");
        assertThat(jobs.createJobQuery().processInstanceId(instance(report)).count())
                .isZero();
    }

    @Test
    void theSenderWithdrawsUntilAReviewerHasOpenedIt() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.drafter.withdraws(report);
        assertThat(waitingAt(report)).isEqualTo("draftReport");
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
        assertThat(waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void anUnfinishedReportIsNotSubmittedAndEveryReasonIsSaid() {
        var report = office.townshipReport();
        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(() -> office.people.drafter.submits(report))
                .satisfies(refusal -> assertThat(refusal.obstacles()).hasSizeGreaterThan(3));
        assertThat(waitingAt(report)).isEqualTo("draftReport");
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
    void submittedContentDoesNotChange() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.people.drafter.saves(report, 1, "改一改", 1))
                .withMessageContaining("已经送审");
    }

    @Test
    void contentThatWasChangedBehindTheSignatureIsNotPublished() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        jdbc.sql(
                        "update report_section set body = '签发后被改动', manuscript = '' where report_id = ? and section_number = 1")
                .param(report.toString())
                .update();
        runsJobs(report);
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        assertThat(waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.people.admin.sees(publications::stops)).hasSize(1);
    }

    @Test
    void aCharacterThatNoFontDrawsKeepsTheReportFromReviewAndIsNamed() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.writes(report, 5, "\n群众点赞👍，来信表扬。");
        var sentence = "第5部分有 1 个字 PDF 的字体里没有：👍（U+1F44D）“群众点赞👍，来信表扬。”，请换成通用的写法。";
        assertThat(office.people.drafter.readiness(report).obstacles())
                .extracting(Sentence::toString)
                .contains(sentence);
        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(() -> office.people.drafter.submits(report))
                .withMessageContaining(sentence);
    }

    @Test
    void whatIsPublishedHasItsPdfFromTheBeginning() throws IOException {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        runsJobs(report);
        var pdf = files.find(office.people.township.code(), 2021, FileKind.PDF, Duration.ZERO)
                .orElseThrow();
        assertThat(new PdfGate().breaches(Files.readAllBytes(pdf.path()))).isEmpty();
    }

    @Test
    void aPdfThatBreaksTheStandardsStopsThePublicationUntilItIsMended() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        gate.finds("ua1 7.1-8: 没有元数据");
        try {
            runsJobs(report);
        } finally {
            gate.finds();
        }
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThat(files.find(office.people.township.code(), 2021, FileKind.PDF, Duration.ZERO))
                .isEmpty();
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        assertThat(waitingAt(report)).isEqualTo("draftReport");
        assertThat(office.people.admin.sees(publications::stops))
                .singleElement()
                .satisfies(stop -> {
                    assertThat(stop.reason()).isEqualTo(StopReason.BREACH);
                    assertThat(stop.detail()).isEqualTo("ua1 7.1-8: 没有元数据");
                });

        office.people.drafter.submits(report);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        office.people.secretary.signs(report);
        runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(office.people.admin.sees(publications::stops)).isEmpty();
    }

    @Test
    void aPdfThatCannotBeWrittenDownIsTriedAgainAndNothingIsPublicBefore() throws IOException {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        var data = Path.of(spring.getEnvironment().getRequiredProperty("qianfa.data"));
        var folder = data.resolve("published");
        var aside = data.resolve("published-aside");
        Files.createDirectories(folder);
        Files.move(folder, aside);
        Files.createFile(folder);
        try {
            assertThatThrownBy(() -> runsJobs(report)).hasRootCauseInstanceOf(FileAlreadyExistsException.class);
        } finally {
            Files.delete(folder);
            Files.move(aside, folder);
        }
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
        assertThat(office.people.admin.sees(publications::stops)).isEmpty();
        var waiting =
                jobs.createTimerJobQuery().processInstanceId(instance(report)).singleResult();
        assertThat(waiting.getRetries()).isPositive();
        jobs.executeJob(jobs.moveTimerToExecutableJob(waiting.getId()).getId());
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
        assertThat(publications.find(office.people.township.code(), 2021)).isPresent();
    }

    @Test
    void aTitleThatCannotBeDrawnStopsThePublicationInWords() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        jdbc.sql("update organ set name = '👍镇人民政府' where id = ?")
                .param(office.people.township.id().value())
                .update();
        runsJobs(report);
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThat(office.people.admin.sees(publications::stops))
                .singleElement()
                .satisfies(stop -> {
                    assertThat(stop.reason()).isEqualTo(StopReason.NO_GLYPH);
                    assertThat(stop.detail()).contains("标题里有 1 个字").contains("👍（U+1F44D）");
                });
    }

    @Test
    void aReturnedReportCanBeSignedAgainAndIsPublishedOnce() {
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        publications.publish(report);
        publications.publish(report);
        runsJobs(report);
        assertThat(jdbc.sql("select count(*) from publication where report_id = ?")
                        .param(report.toString())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void theEngineKeepsNoVariables() {
        var report = office.reviewedTownshipReport();
        assertThat(history.createHistoricVariableInstanceQuery().count()).isZero();
        assertThat(runtime.getVariables(instance(report))).isEmpty();
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
        runsJobs(report);
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
        assertThat(waitingAt(report)).isEqualTo("draftReport");
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
        runsJobs(report);
        assertThat(audit.verify()).isEmpty();
    }

    String waitingAt(ReportId report) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult()
                .getTaskDefinitionKey();
    }

    String instance(ReportId report) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult()
                .getId();
    }

    private PasskeyQuestion asked(ReportId report, Person by) {
        return by.sees(me -> signOffs.question(report, by.seen(report), HERE, me));
    }

    long instances(ReportId report) {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .count();
    }

    void runsJobs(ReportId report) {
        for (var job : jobs.createJobQuery().processInstanceId(instance(report)).list()) jobs.executeJob(job.getId());
    }

    /** The event of the model that the report's process ended with. */
    String endOf(ReportId report) {
        return history.createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(report.toString())
                .singleResult()
                .getEndActivityId();
    }

    private void giveDuty(String staff, Role role) {
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 9)")
                .params(staff, office.people.township.id().value(), role.name())
                .update();
    }
}

@OnDatabase(H2)
class ChainOnH2Tests extends ChainCases {}

@OnDatabase(MYSQL)
class ChainOnMySqlTests extends ChainCases {}
