package org.qianfa.approval.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.Acting.as;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.approval.seat.SeatHandover;
import org.qianfa.organ.Role;
import org.qianfa.process.EngineStory;
import org.qianfa.publication.Publications;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.qianfa.text.Sentence;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 终止, 重新启用, and what administrators are told of reports that nobody can move. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class CaseAdministrationCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    ManagementService jobs;

    @Autowired
    CaseAdministration cases;

    @Autowired
    Standstills standstills;

    @Autowired
    SeatHandover seating;

    @Autowired
    ResponsibleDrafters responsible;

    @Autowired
    Publications publications;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    Office office;
    StaffId admin;
    StaffId secretary;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        admin = office.people.admin;
        secretary = office.people.secretary;
    }

    @Test
    void anEndedReportWaitsForNobodyAndIsNotPublished() {
        var report = office.reviewedTownshipReport();
        office.signs(report, secretary);
        as(admin, () -> cases.end(report, "单位已经撤销", admin));
        assertThat(office.status(report)).isEqualTo(ReportStatus.ENDED);
        assertThat(engine.isRunning(report)).isFalse();
        assertThat(items.waitingFor(report)).isEmpty();
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.submits(report, office.people.drafter));
        refused("不能再办理", () -> as(admin, () -> cases.end(report, "再终止一次", admin)));
    }

    @Test
    void anEndedRoundIsOver() {
        var report = submitted();
        office.approves(report, office.people.member1);
        as(admin, () -> cases.end(report, "单位已经撤销", admin));
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.approves(report, office.people.deputy));
        assertThat(items.waitingFor(report)).isEmpty();
    }

    @Test
    void whatIsReopenedBeginsAtDraftingAndGoesThroughAllStages() {
        var report = office.reviewedTownshipReport();
        office.secretaryReturns(
                report, secretary, new Returning("", List.of(Objection.to(6, "请补充")), "draftReport", true));
        as(admin, () -> cases.end(report, "误操作", admin));
        as(admin, () -> cases.reopen(report, "恢复办理", admin));
        assertThat(office.status(report)).isEqualTo(ReportStatus.DRAFT);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        office.submits(report, office.people.drafter);
        assertThat(engine.waitingAt(report)).as("nothing comes straight back").isEqualTo("reviewReport");
        refused("没有终止", () -> as(admin, () -> cases.reopen(report, "再来", admin)));
    }

    @Test
    void onlyAdministratorsEndACaseAndNeverWithoutAReason() {
        var report = submitted();
        refused("只有管理员", () -> as(secretary, () -> cases.end(report, "不办了", secretary)));
        refused("请写明理由", () -> as(admin, () -> cases.end(report, "", admin)));
        office.approves(report, office.people.deputy);
    }

    @Test
    void aReportWhoseDrafterHasLeftStandsStillUntilSomebodyTakesIt() {
        var report = office.townshipReport();
        assertThat(standing(report)).isEmpty();
        fires(office.people.drafter, Role.DRAFTER);
        assertThat(standing(report)).extracting(Sentence::key).containsExactly("standstill.drafterLeft");
        as(admin, () -> responsible.handOver(report, office.people.drafter2, "李春梅已调走", admin));
        assertThat(standing(report)).isEmpty();
    }

    @Test
    void aRoundThatTooFewCanDecideStandsStillUntilTheSeatIsSomebodysOrNobodys() {
        var report = submitted();
        office.approves(report, office.people.member1);
        fires(office.people.member1, Role.MEMBER);
        assertThat(standing(report)).as("who has decided may leave").isEmpty();
        fires(office.people.member2, Role.MEMBER);
        assertThat(standing(report)).extracting(Sentence::key).containsExactly("standstill.seatsLost");
        standstills.sweep();
        standstills.sweep();
        assertThat(told(report)).as("told once").isEqualTo(1);
        as(admin, () -> seating.vacate(report, office.people.member2, "已调走", admin));
        assertThat(standing(report)).isEmpty();
        standstills.sweep();
        office.approves(report, office.people.deputy);
        fires(secretary, Role.HEAD);
        standstills.sweep();
        assertThat(told(report)).as("told anew").isEqualTo(2);
    }

    @Test
    void aPublicationThatTheEngineHasGivenUpStandsStill() {
        var report = office.reviewedTownshipReport();
        office.signs(report, secretary);
        assertThat(standing(report)).isEmpty();
        var job =
                jobs.createJobQuery().processInstanceId(engine.instance(report)).singleResult();
        jobs.moveJobToDeadLetterJob(job.getId());
        assertThat(standing(report)).extracting(Sentence::key).containsExactly("standstill.publicationFailed");
    }

    @Test
    void otherCountiesAreNotTold() {
        var report = office.townshipReport();
        fires(office.people.drafter, Role.DRAFTER);
        var elsewhere = new Office(spring).people.admin;
        assertThat(as(elsewhere, () -> standstills.standstillsUnder(elsewhere)))
                .noneMatch(still -> still.report().id().equals(report));
        assertThat(as(secretary, () -> standstills.standstillsUnder(secretary))).isEmpty();
    }

    private ReportId submitted() {
        var report = office.townshipReport();
        office.fills(report, office.people.drafter);
        office.submits(report, office.people.drafter);
        return report;
    }

    private List<Sentence> standing(ReportId report) {
        return as(admin, () -> standstills.standstillsUnder(admin)).stream()
                .filter(still -> still.report().id().equals(report))
                .map(Standstill::reasons)
                .flatMap(List::stream)
                .toList();
    }

    private int told(ReportId report) {
        return jdbc.sql("select count(*) from audit_entry where report = ? and action = 'StoodStill'")
                .param(report.toString())
                .query(Integer.class)
                .single();
    }

    private void fires(StaffId who, Role role) {
        jdbc.sql("delete from duty where staff = ? and role = ?")
                .params(who.value(), role.name())
                .update();
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}

@OnDatabase(H2)
class CasesOnH2Tests extends CaseAdministrationCases {}

@OnDatabase(MYSQL)
class CasesOnMySqlTests extends CaseAdministrationCases {}
