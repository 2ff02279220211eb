package org.qianfa.approval.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.NotReady;
import org.qianfa.approval.decision.OwnWork;
import org.qianfa.approval.decision.Returning;
import org.qianfa.check.Place;
import org.qianfa.form.content.CellKey;
import org.qianfa.organ.Role;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.section.SectionState;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 退回理由: what each is about, and how it is answered. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ObjectionCases {
    @Autowired
    ApplicationContext spring;

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
    void eachReasonIsAnsweredBeforeTheReportIsSubmittedAgain() {
        var report = office.reviewedTownshipReport();
        var text = drafter.text(report, 1).text();
        var cell = new CellKey(3, "received", "naturalPerson");
        secretary.returnsFromSignOff(
                report,
                new Returning(
                        "请按三处意见修改",
                        List.of(
                                Objection.to(5, "措施太笼统"),
                                new Objection(new Place.InSection(1, 3, 9, text.substring(3, 9)), "这一句请写明来源"),
                                new Objection(new Place.InCell(cell), "与登记簿差一件")),
                        "draftReport",
                        true));
        assertThat(office.status(report)).isEqualTo(ReportStatus.RETURNED);
        assertThat(drafter.sections(report))
                .filteredOn(section -> section.state() == SectionState.RETURNED)
                .extracting(section -> section.number())
                .containsExactly(1, 3, 5);
        assertThatExceptionOfType(NotReady.class)
                .isThrownBy(() -> drafter.submits(report))
                .satisfies(refused -> assertThat(refused.obstacles())
                        .extracting(Object::toString)
                        .contains("第3部分：请先答复刘国强的退回理由“与登记簿差一件”。"));
        var raised = drafter.objections(report);
        answers(report, raised.get(0), true, "已写明三项具体措施。");
        answers(report, raised.get(1), false, "来源见第二段，不再重复。");
        assertThat(obstacles(report)).filteredOn(each -> each.contains("请先答复")).hasSize(1);
        answers(report, raised.get(2), true, "已核对登记簿。");
        assertThat(obstacles(report)).isEmpty();
        drafter.submits(report);
        assertThat(secretary.objections(report))
                .extracting(each -> each.answer().orElseThrow().adopted())
                .containsExactly(true, false, true);
    }

    @Test
    void anAnswerSaysSomethingAndStaysOnceItHasGoneOut() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, "请补充考核情况", 1);
        var raised = drafter.objections(report).getFirst();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> answers(report, raised, false, " "))
                .withMessageContaining("不采纳的，请写明理由");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.people.drafter2.answers(report, raised.id(), true, "替别人答复"));
        answers(report, raised, false, "没有考核。");
        answers(report, raised, true, "已补充。");
        drafter.answersAndSubmits(report);
        deputy.returns(report, "还不够", 1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> answers(report, raised, false, "改口"))
                .withMessageContaining("已经随稿送出");
    }

    @Test
    void whoAnswersHasHadAHandInTheReport() {
        var report = office.townshipReport();
        drafter.fills(report);
        drafter.assigns(report, 5, office.people.drafter2);
        drafter.finishes(report, 5);
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 9)")
                .params(
                        office.people.drafter2.id().value(),
                        office.people.township.id().value(),
                        Role.MEMBER.name())
                .update();
        drafter.submits(report);
        deputy.returns(report, "措施太笼统", 5);
        office.people.drafter2.answers(
                report, drafter.objections(report).getFirst().id(), false, "措施已经具体。");
        office.people.drafter2.finishes(report, 5);
        drafter.submits(report);
        assertThatExceptionOfType(OwnWork.class).isThrownBy(() -> office.people.drafter2.approves(report));
    }

    @Test
    void aReasonIsAboutSomethingThatIsThere() {
        var report = office.townshipReport();
        drafter.fills(report);
        drafter.submits(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> returns(report, about(new Place.InSection(1, 0, 4, "没有这句"))))
                .withMessageContaining("没有您引用的文字");
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> returns(report, about(new Place.InSection(9, 0, 0, ""))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> returns(report, about(new Place.InCell(new CellKey(3, "received", "martians")))));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> Objection.to(1, "  "))
                .withMessageContaining("退回理由不能是空的");
        assertThat(drafter.decisions(report)).isEmpty();
    }

    private Returning about(Place place) {
        return new Returning("", List.of(new Objection(place, "请改")), "", false);
    }

    private void returns(ReportId report, Returning returning) {
        deputy.returns(report, returning, deputy.seen(report));
    }

    private void answers(ReportId report, RaisedObjection raised, boolean adopted, String words) {
        drafter.answers(report, raised.id(), adopted, words);
    }

    private List<String> obstacles(ReportId report) {
        return drafter.readiness(report).obstacles().stream()
                .map(Object::toString)
                .toList();
    }
}

@OnDatabase(H2)
class ObjectionOnH2Tests extends ObjectionCases {}

@OnDatabase(MYSQL)
class ObjectionOnMySqlTests extends ObjectionCases {}
