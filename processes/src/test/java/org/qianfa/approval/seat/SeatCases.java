package org.qianfa.approval.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.administration.ResponsibleDrafters;
import org.qianfa.organ.Role;
import org.qianfa.process.EngineStory;
import org.qianfa.report.ReportStatus;
import org.qianfa.report.Reports;
import org.qianfa.report.draft.Drafts;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 转办、委托、撤回意见: who speaks from which seat, and that nobody ever has two parts in one edition. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class SeatCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    SeatHandover seating;

    @Autowired
    ResponsibleDrafters responsible;

    @Autowired
    Drafts drafts;

    @Autowired
    Reports reports;

    @Autowired
    WorkItems items;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @Autowired
    Submissions submissions;

    Person drafter;
    Person drafter2;
    Person deputy;
    Person member1;
    Person member2;
    Person secretary;
    Person admin;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        drafter = office.people.drafter;
        drafter2 = office.people.drafter2;
        deputy = office.people.deputy;
        member1 = office.people.member1;
        member2 = office.people.member2;
        secretary = office.people.secretary;
        admin = office.people.admin;
    }

    @Test
    void aSeatIsHandedToAnotherHolderOfTheDutyWithAReason() {
        var report = submitted();
        var newcomer = hires("孔令伟", Role.MEMBER);
        assertThat(member1.sees((StaffId me) -> seating.takers(report, me, me)))
                .extracting(staff -> staff.id())
                .containsExactly(newcomer.id());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> member1.handsOverSeat(report, member1, drafter2, "外出培训"))
                .withMessageContaining("只能转给另一位");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> member1.handsOverSeat(report, member1, newcomer, " "))
                .withMessageContaining("请写明理由");
        member1.handsOverSeat(report, member1, newcomer, "外出培训");
        assertThat(waits(report, member1)).isFalse();
        assertThat(waits(report, newcomer)).isTrue();
        assertThat(drafter.sees((StaffId me) -> submissions.withdrawalObstacles(report, me)))
                .as("who hands on a seat has read the report")
                .isNotEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member1.approves(report));
        for (var reviewer : List.of(deputy, member2, newcomer)) reviewer.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void aSeatThatHasSpokenOrIsSomebodyElsesIsNotHandedOver() {
        var report = submitted();
        var newcomer = hires("孔令伟", Role.MEMBER);
        member1.approves(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> member1.handsOverSeat(report, member1, newcomer, "外出培训"))
                .withMessageContaining("已经表态");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> member1.handsOverSeat(report, member2, newcomer, "替他转"))
                .withMessageContaining("只能转办自己的席位");
        admin.handsOverSeat(report, member2, newcomer, "陈立新已调走");
        assertThat(waits(report, newcomer)).isTrue();
    }

    @Test
    void aSeatWhoseHolderHasLeftIsTakenAwayAndTheOthersDecide() {
        var report = submitted();
        deputy.approves(report);
        member2.approves(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.vacates(report, member1, "已调走"))
                .withMessageContaining("仍然担任");
        fires(member1, Role.MEMBER);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member1.approves(report));
        admin.vacates(report, member1, "已调走");
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
        assertThat(drafter.decisions(report)).hasSize(2);
    }

    @Test
    void theOnlySeatIsNotTakenAway() {
        var report = office.reviewedTownshipReport();
        fires(secretary, Role.HEAD);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.vacates(report, secretary, "已调走"))
                .withMessageContaining("请先指定接手的人");
        var successor = hires("新任书记", Role.HEAD);
        admin.handsOverSeat(report, secretary, successor, "职务变动");
        successor.signs(report);
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
    }

    @Test
    void whoHasReviewedNeitherDraftsNorSigns() {
        var report = submitted();
        member1.approves(report);
        deputy.returns(report, "请补充", 1);
        duty(member1, Role.DRAFTER);
        drafter.assigns(report, 5, member1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> member1.finishes(report, 5))
                .withMessageContaining("不能再起草");
        drafter.does(me -> drafts.assign(report, 5, me, me));
        fires(secretary, Role.HEAD);
        duty(member1, Role.HEAD);
        var head = hires("新任书记", Role.HEAD);
        drafter.answersAndSubmits(report);
        deputy.approves(report);
        member2.approves(report);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> member1.signs(report))
                .withMessageContaining("不能再签发");
        head.signs(report);
    }

    @Test
    void theWholeDraftIsHandedOverWithItsSections() {
        var report = office.townshipReport();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> drafter2.does(me -> responsible.handOver(report, me, "我来", me)));
        drafter.makesResponsible(report, drafter2, "外出培训");
        assertThat(waits(report, drafter)).isFalse();
        assertThat(waits(report, drafter2)).isTrue();
        drafter2.fills(report);
        drafter2.submits(report);
        assertThat(reports.get(report).responsibleDrafter()).isEqualTo(drafter2.id());
        admin.makesResponsible(report, drafter, "张建国已调走");
        deputy.returns(report, "请补充", 1);
        assertThat(waits(report, drafter)).isTrue();
    }

    /** What the services refuse the database refuses too, whoever writes into it. */
    @Test
    void theDatabaseKnowsNoDecisionOfADrafterAndNoTwoPartsOfOnePerson() {
        var report = submitted();
        member1.approves(report);
        var copy = """
                insert into decision (id, round_id, report_id, edition, part, staff_id, staff_name, acted_by, acted_name, seat_key, voice_key,
                  verdict, opinion, sm3, sha256, decided_at)
                select ?, round_id, report_id, edition, ?, ?, staff_name, ?, acted_name, ?, ?, verdict, opinion, sm3, sha256, decided_at
                from decision where report_id = ?
                """;
        refusedByTheDatabase(copy, "d1", "REVIEW", member2.id(), drafter.id(), "a", "b", report);
        refusedByTheDatabase(copy, "d2", "DRAFT", member2.id(), drafter.id(), "a", "b", report);
        refusedByTheDatabase(copy, "d3", "SIGN_OFF", member2.id(), member1.id(), "a", "b", report);
        refusedByTheDatabase(copy, "d4", "REVIEW", drafter.id(), member1.id(), "a", "b", report);
        var round = jdbc.sql("select round_id from decision where report_id = ?")
                .param(report.toString())
                .query(String.class)
                .single();
        refusedByTheDatabase(copy, "d5", "REVIEW", member1.id(), member1.id(), round + "|" + member1, "b", report);
        refusedByTheDatabase(copy, "d6", "REVIEW", member2.id(), member1.id(), "a", round + "|" + member1, report);
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql(
                        "insert into report_contributor (report_id, edition, staff_id, first_at, part) select report_id, edition, staff_id, first_at, 'DRAFT' from report_contributor where report_id = ? and staff_id = ?")
                .params(report.toString(), member1.id().value())
                .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql(
                        "update report_contributor set part = 'DRAFT' where report_id = ? and staff_id = ?")
                .params(report.toString(), member1.id().value())
                .update());
    }

    private void refusedByTheDatabase(
            String insert,
            String id,
            String part,
            StaffId seat,
            StaffId by,
            String seatKey,
            String voice,
            ReportId report) {
        assertThatExceptionOfType(DataIntegrityViolationException.class).as(id).isThrownBy(() -> jdbc.sql(insert)
                .params(id, part, seat.value(), by.value(), seatKey, voice, report.toString())
                .update());
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

    private Person hires(String name, Role role) {
        var id = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into staff (id, account, name, organ, password) select ?, ?, ?, organ, password from staff where id = ?")
                .params(id, "p" + id, name, secretary.id().value())
                .update();
        var hired = new Person(spring, new StaffId(id));
        duty(hired, role);
        return hired;
    }

    private void duty(Person who, Role role) {
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 9)")
                .params(who.id().value(), office.people.township.id().value(), role.name())
                .update();
    }

    private void fires(Person who, Role role) {
        jdbc.sql("delete from duty where staff = ? and role = ?")
                .params(who.id().value(), role.name())
                .update();
    }
}

@OnDatabase(H2)
class SeatsOnH2Tests extends SeatCases {}

@OnDatabase(MYSQL)
class SeatsOnMySqlTests extends SeatCases {}
