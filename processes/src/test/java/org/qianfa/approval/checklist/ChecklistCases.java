package org.qianfa.approval.checklist;

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
import org.qianfa.approval.Reviews;
import org.qianfa.organ.Role;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 审查清单: every item is ticked or remarked upon before the group reviews. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ChecklistCases {
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
    void everyItemIsGoneThroughBeforeTheGroupReviews() {
        var report = submitted();
        assertThat(engine.waitingAt(report)).isEqualTo("officeReview");
        officeHead.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("secrecyReview");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> secrecy.approves(report))
                .satisfies(refused -> assertThat(refused.obstacles()).hasSize(11))
                .withMessageContaining("保密审查：请逐项打勾，或者写明情况")
                .withMessageContaining("隐私审查：请逐项打勾，或者写明情况");
        checks(report, secrecy, everything());
        var decision = drafter.decisions(report).getLast();
        assertThat(decision.stageName()).startsWith("保密审查、隐私审查");
        assertThat(decision.checks()).hasSize(11).allMatch(CheckedItem::ticked);
        for (var reviewer : List.of(office.people.deputy, office.people.member1, office.people.member2))
            reviewer.approves(report);
        secretary.signs(report);
        engine.runsJobs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.PUBLISHED);
    }

    @Test
    void anItemMayBeRemarkedUponInsteadOfTicked() {
        var report = officeReviewed();
        var items = everything();
        items.set(0, new CheckedItem("secrecy", "stateSecrets", "", false, "附件二已删去密级标志，经核对不涉密。"));
        checks(report, secrecy, items);
        assertThat(drafter.decisions(report).getLast().checks())
                .filteredOn(item -> !item.ticked())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.remark()).startsWith("附件二");
                    assertThat(item.words()).startsWith("没有国家秘密");
                });
    }

    @Test
    void whereTwoPeopleCheckBothDo() {
        var privacy = hires("方晓", Role.PRIVACY);
        jdbc.sql("delete from duty where staff = ? and role = 'PRIVACY'")
                .param(secrecy.id().value())
                .update();
        var report = officeReviewed();
        checks(report, secrecy, ticked(checklists.get("secrecy")));
        assertThat(engine.waitingAt(report)).isEqualTo("secrecyReview");
        checks(report, privacy, ticked(checklists.get("privacy")));
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
class ChecklistOnH2Tests extends ChecklistCases {}

@OnDatabase(MYSQL)
class ChecklistOnMySqlTests extends ChecklistCases {}
