package org.qianfa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.flowable.engine.RepositoryService;
import org.flowable.engine.repository.Deployment;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.checklist.CheckedItem;
import org.qianfa.approval.checklist.Checklist;
import org.qianfa.approval.checklist.Checklists;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.organ.Role;
import org.qianfa.process.EngineStory;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The chain with 核稿, 保密审查 and 隐私审查, from an empty report to the public page. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class SecrecyChainCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    RepositoryService repository;

    @Autowired
    EngineStory engine;

    @Autowired
    Reviews reviews;

    @Autowired
    Checklists checklists;

    @Autowired
    JdbcClient jdbc;

    Office office;
    Deployment model;
    Person officeHead;
    Person secrecy;
    Person drafter;
    Person secretary;

    @BeforeEach
    void aCountyWithTheLongChain() {
        office = new Office(spring);
        model = repository
                .createDeployment()
                .addClasspathResource("chains/annual-report-with-secrecy.bpmn20.xml")
                .deploy();
        officeHead = office.people.person("office");
        secrecy = office.people.person("secrecy");
        drafter = office.people.drafter;
        secretary = office.people.secretary;
    }

    @AfterEach
    void theShortChainAgain() {
        repository.deleteDeployment(model.getId(), true);
    }

    @Test
    void withoutASecrecyReviewerNothingIsSubmitted() {
        jdbc.sql("delete from duty where staff = ?").param(secrecy.id().value()).update();
        var report = office.townshipReport();
        drafter.fills(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.submits(report))
                .withMessageContaining("“保密审查、隐私审查”环节没有可以处理的人");
        hires("方晓", Role.SECRECY);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter.submits(report))
                .withMessageContaining("没有可以处理的隐私审查员");
    }

    @Test
    void whoDraftsDoesNotCheckForSecrets() {
        var report = office.townshipReport();
        duty(secrecy.id(), Role.DRAFTER);
        hires("方晓", Role.SECRECY, Role.PRIVACY);
        drafter.fills(report);
        drafter.assigns(report, 5, secrecy);
        secrecy.finishes(report, 5);
        drafter.submits(report);
        officeHead.approves(report);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> checks(report, secrecy, everything()));
    }

    @Test
    void theSecretaryReturnsTwoStagesBack() {
        var report = allButSigned();
        secretary.returnsFromSignOff(
                report, new Returning("请再查一遍", List.of(Objection.to(6, "电话号码")), "secrecyReview", false));
        assertThat(engine.waitingAt(report)).isEqualTo("secrecyReview");
        checks(report, secrecy, everything());
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
    }

    @Test
    void straightBackPassesNoSecrecyReviewThatCoveredWhatHasChanged() {
        var report = allButSigned();
        secretary.returnsFromSignOff(
                report, new Returning("请补充", List.of(Objection.to(6, "请补充")), "draftReport", true));
        var text = drafter.text(report, 6);
        drafter.saves(report, 6, text.text() + "补充一句。", text.version());
        drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report))
                .as("the changed text is checked again")
                .isEqualTo("officeReview");
    }

    @Test
    void straightBackWithNothingChangedReachesTheSecretary() {
        var report = allButSigned();
        secretary.returnsFromSignOff(
                report, new Returning("请核对", List.of(Objection.to(6, "请核对")), "draftReport", true));
        drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void theGroupGetsItStraightBackPastTheOffice() {
        var report = officeReviewed();
        checks(report, secrecy, everything());
        office.people.deputy.returns(report, "请核对", 6, "draftReport", true);
        drafter.answersAndSubmits(report);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
    }

    private ReportId submitted() {
        var report = office.townshipReport();
        drafter.fills(report);
        drafter.submits(report);
        return report;
    }

    private ReportId officeReviewed() {
        var report = submitted();
        officeHead.approves(report);
        return report;
    }

    private ReportId allButSigned() {
        var report = officeReviewed();
        checks(report, secrecy, everything());
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        return report;
    }

    private void checks(ReportId report, Person by, List<CheckedItem> items) {
        by.does(me -> reviews.approve(report, "已逐项审查", items, by.seen(report), me));
    }

    private List<CheckedItem> everything() {
        var items = new ArrayList<>(ticked(checklists.get("secrecy")));
        items.addAll(ticked(checklists.get("privacy")));
        return items;
    }

    private static List<CheckedItem> ticked(Checklist list) {
        return list.items().stream()
                .map(item -> new CheckedItem(list.id(), item.id(), item.words().zh(), true, ""))
                .toList();
    }

    private Person hires(String name, Role... roles) {
        var id = new StaffId(UUID.randomUUID().toString());
        jdbc.sql(
                        "insert into staff (id, account, name, organ, password) select ?, ?, ?, organ, password from staff where id = ?")
                .params(id.value(), "p" + id, name, secretary.id().value())
                .update();
        for (var role : roles) duty(id, role);
        return new Person(spring, id);
    }

    private void duty(StaffId who, Role role) {
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 9)")
                .params(who.value(), office.people.township.id().value(), role.name())
                .update();
    }
}

@OnDatabase(H2)
class SecrecyChainOnH2Tests extends SecrecyChainCases {}

@OnDatabase(MYSQL)
class SecrecyChainOnMySqlTests extends SecrecyChainCases {}
