package org.qianfa.approval.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
import org.flowable.engine.ManagementService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
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
    Standstills standstills;

    @Autowired
    Publications publications;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    Office office;
    Person admin;
    Person secretary;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        admin = office.people.admin;
        secretary = office.people.secretary;
    }

    @Test
    void anEndedReportWaitsForNobodyAndIsNotPublished() {
        var report = office.reviewedTownshipReport();
        secretary.signs(report);
        admin.ends(report, "单位已经撤销");
        assertThat(office.status(report)).isEqualTo(ReportStatus.ENDED);
        assertThat(engine.isRunning(report)).isFalse();
        assertThat(items.waitingFor(report)).isEmpty();
        assertThat(publications.find(office.people.township.code(), 2021)).isEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.people.drafter.submits(report));
        refused("不能再办理", () -> admin.ends(report, "再终止一次"));
    }

    @Test
    void anEndedRoundIsOver() {
        var report = submitted();
        office.people.member1.approves(report);
        admin.ends(report, "单位已经撤销");
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.people.deputy.approves(report));
        assertThat(items.waitingFor(report)).isEmpty();
    }

    @Test
    void whatIsReopenedBeginsAtDraftingAndGoesThroughAllStages() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, new Returning("", List.of(Objection.to(6, "请补充")), "draftReport", true));
        admin.ends(report, "误操作");
        admin.reopens(report, "恢复办理");
        assertThat(office.status(report)).isEqualTo(ReportStatus.DRAFT);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
        office.people.drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report)).as("nothing comes straight back").isEqualTo("reviewReport");
        refused("没有终止", () -> admin.reopens(report, "再来"));
    }

    @Test
    void onlyAdministratorsEndACaseAndNeverWithoutAReason() {
        var report = submitted();
        refused("只有管理员", () -> secretary.ends(report, "不办了"));
        refused("请写明理由", () -> admin.ends(report, ""));
        office.people.deputy.approves(report);
    }

    @Test
    void aReportWhoseDrafterHasLeftStandsStillUntilSomebodyTakesIt() {
        var report = office.townshipReport();
        assertThat(standing(report)).isEmpty();
        fires(office.people.drafter.id(), Role.DRAFTER);
        assertThat(standing(report)).extracting(Sentence::key).containsExactly("standstill.drafterLeft");
        admin.makesResponsible(report, office.people.drafter2, "李春梅已调走");
        assertThat(standing(report)).isEmpty();
    }

    @Test
    void aRoundThatTooFewCanDecideStandsStillUntilTheSeatIsSomebodysOrNobodys() {
        var report = submitted();
        office.people.member1.approves(report);
        fires(office.people.member1.id(), Role.MEMBER);
        assertThat(standing(report)).as("who has decided may leave").isEmpty();
        fires(office.people.member2.id(), Role.MEMBER);
        assertThat(standing(report)).extracting(Sentence::key).containsExactly("standstill.seatsLost");
        standstills.sweep();
        standstills.sweep();
        assertThat(told(report)).as("told once").isEqualTo(1);
        admin.vacates(report, office.people.member2, "已调走");
        assertThat(standing(report)).isEmpty();
        standstills.sweep();
        office.people.deputy.approves(report);
        fires(secretary.id(), Role.HEAD);
        standstills.sweep();
        assertThat(told(report)).as("told anew").isEqualTo(2);
    }

    @Test
    void aPublicationThatTheEngineHasGivenUpStandsStill() {
        var report = office.reviewedTownshipReport();
        secretary.signs(report);
        assertThat(standing(report)).isEmpty();
        var job =
                jobs.createJobQuery().processInstanceId(engine.instance(report)).singleResult();
        jobs.moveJobToDeadLetterJob(job.getId());
        assertThat(standing(report)).extracting(Sentence::key).containsExactly("standstill.publicationFailed");
    }

    @Test
    void otherCountiesAreNotTold() {
        var report = office.townshipReport();
        fires(office.people.drafter.id(), Role.DRAFTER);
        var elsewhere = new Office(spring).people.admin;
        assertThat(elsewhere.sees(standstills::standstillsUnder))
                .noneMatch(still -> still.report().id().equals(report));
        assertThat(secretary.sees(standstills::standstillsUnder)).isEmpty();
    }

    private ReportId submitted() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        return report;
    }

    private List<Sentence> standing(ReportId report) {
        return admin.sees(standstills::standstillsUnder).stream()
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
