package org.qianfa.approval.seat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.Acting.as;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.absence.Absence;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.absence.AbsenceRefused;
import org.qianfa.absence.AbsenceSweep;
import org.qianfa.absence.Absences;
import org.qianfa.approval.Submissions;
import org.qianfa.approval.administration.ResponsibleDrafters;
import org.qianfa.approval.decision.ApprovalWithdrawals;
import org.qianfa.approval.decision.Decision;
import org.qianfa.approval.round.Rounds;
import org.qianfa.organ.Role;
import org.qianfa.process.EngineStory;
import org.qianfa.publication.Publications;
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
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 10);

    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    Absences absences;

    @Autowired
    AbsenceSweep sweep;

    @Autowired
    SeatHandover seating;

    @Autowired
    ApprovalWithdrawals takeBacks;

    @Autowired
    ResponsibleDrafters responsible;

    @Autowired
    Rounds rounds;

    @Autowired
    Drafts drafts;

    @Autowired
    Reports reports;

    @Autowired
    WorkItems items;

    @Autowired
    Publications publications;

    @Autowired
    TestClock clock;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @Autowired
    Submissions submissions;

    StaffId drafter;
    StaffId drafter2;
    StaffId deputy;
    StaffId member1;
    StaffId member2;
    StaffId secretary;
    StaffId admin;

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

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whileAMemberIsAwayTheirDeputyFindsTheRoundAndBothNamesStandForEver() {
        leaves(member1, Role.MEMBER, drafter2, 0, 3);
        var report = submitted();
        assertThat(waits(report, drafter2)).isTrue();
        assertThat(waits(report, member1))
                .as("whoever comes back early may still decide")
                .isTrue();
        office.approves(report, drafter2);
        assertThat(waits(report, member1)).isFalse();
        var decision = decisions(report).getFirst();
        assertThat(decision.name()).isEqualTo("张建国 代 赵玉兰");
        assertThat(decision.staff()).isEqualTo(member1);
        assertThat(decision.by()).isEqualTo(drafter2);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.approves(report, member1))
                .withMessageContaining("已由张建国 代 赵玉兰于");
        clock.set(LocalDateTime.of(2023, 1, 10, 9, 0));
        assertThat(decisions(report).getFirst().name()).isEqualTo("张建国 代 赵玉兰");
    }

    @Test
    void anAbsenceThatBeginsWhileTheRoundIsOpenBringsTheDeputyInAndItsEndTakesThemOut() {
        var report = submitted();
        leaves(member1, Role.MEMBER, drafter2, 1, 2);
        assertThat(waits(report, drafter2)).isFalse();
        clock.set(LocalDateTime.of(2022, 1, 11, 0, 1));
        sweep.run();
        assertThat(waits(report, drafter2)).isTrue();
        clock.set(LocalDateTime.of(2022, 1, 13, 0, 1));
        assertThatExceptionOfType(Refused.class)
                .as("the days count, not the sweep")
                .isThrownBy(() -> office.approves(report, drafter2))
                .withMessageContaining("没有您的席位");
        sweep.run();
        assertThat(waits(report, drafter2)).isFalse();
        assertThat(waits(report, member1)).isTrue();
    }

    @Test
    void whoeverIsBackEarlierEndsTheAbsence() {
        var absence = leaves(member1, Role.MEMBER, drafter2, 0, 5);
        var report = submitted();
        as(member1, () -> absences.end(absence.id(), member1));
        assertThat(waits(report, drafter2)).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(member1, () -> absences.end(absence.id(), member1)));
        office.approves(report, member1);
    }

    @Test
    void aDeputyWhoHadAHandInTheReportDoesNotStepIn() {
        leaves(member1, Role.MEMBER, drafter2, 0, 5);
        var report = office.townshipReport();
        office.fills(report, drafter);
        as(drafter, () -> drafts.assign(report, 5, drafter2, drafter));
        as(drafter2, () -> drafts.finish(report, 5, drafter2));
        office.submits(report, drafter);
        assertThat(waits(report, drafter2)).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.approves(report, drafter2));
        assertThat(waits(report, member1)).isTrue();
    }

    @Test
    void whoSitsInTheRoundThemselvesSpeaksOnlyForThemselves() {
        leaves(member1, Role.MEMBER, member2, 0, 5);
        var report = submitted();
        office.approves(report, member2);
        office.approves(report, deputy);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        assertThat(decisions(report)).extracting(Decision::name).doesNotContain("陈立新 代 赵玉兰");
    }

    @Test
    void whoActsForTwoSpeaksOnce() {
        leaves(member1, Role.MEMBER, drafter2, 0, 5);
        leaves(member2, Role.MEMBER, drafter2, 0, 5);
        var report = submitted();
        office.approves(report, drafter2);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.approves(report, drafter2));
        assertThat(waits(report, drafter2)).isFalse();
        assertThat(decisions(report)).hasSize(1);
    }

    @Test
    void theDeputyHeadSignsForTheAbsentSecretaryAndHasNotReviewed() {
        leaves(secretary, Role.HEAD, deputy, 0, 5);
        var report = submitted();
        assertThat(waits(report, deputy)).as("who will sign does not review").isFalse();
        office.approves(report, member1);
        office.approves(report, member2);
        assertThat(waits(report, deputy)).isTrue();
        office.signs(report, deputy);
        engine.runsJobs(report);
        assertThat(publications.find(office.people.township.code(), 2021))
                .hasValueSatisfying(
                        published -> assertThat(published.signedBy()).isEqualTo("王海涛 代 刘国强"));
    }

    @Test
    void aDeputyHeadWhoHasReviewedDoesNotSign() {
        var report = office.reviewedTownshipReport();
        leaves(secretary, Role.HEAD, deputy, 0, 5);
        assertThat(waits(report, deputy)).isFalse();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.signs(report, deputy))
                .withMessageContaining("您已经审核过本报告，不能再签发");
        office.signs(report, secretary);
    }

    @Test
    void onlyADeputyHeadSignsForTheHeadAndNothingIsPassedOn() {
        refused("签发只能委托给本单位的副组长", () -> leaves(secretary, Role.HEAD, member1, 0, 5));
        refused("不能委托给自己", () -> leaves(member1, Role.MEMBER, member1, 0, 5));
        refused("您没有这项职责", () -> leaves(member1, Role.HEAD, deputy, 0, 5));
        refused("没有可以代办的职责", () -> leaves(member1, Role.MEMBER, office.people.person("shuiwu-member"), 0, 5));
        refused("结束日期不能早于开始日期", () -> leaves(member1, Role.MEMBER, drafter2, 5, 0));
        refused("日期已经过去", () -> leaves(member1, Role.MEMBER, drafter2, -5, -1));
        refused("最多 366 天", () -> leaves(member1, Role.MEMBER, drafter2, 0, 400));
        leaves(member1, Role.MEMBER, member2, 2, 5);
        refused("已经委托给陈立新", () -> leaves(member1, Role.MEMBER, drafter2, 5, 7));
        refused("您在 2022-01-12 – 2022-01-15 受赵玉兰委托", () -> leaves(member2, Role.MEMBER, drafter2, 4, 8));
        refused("赵玉兰在 2022-01-12 – 2022-01-15 自己也有委托", () -> leaves(deputy, Role.DEPUTY_HEAD, member1, 0, 9));
        leaves(member2, Role.MEMBER, drafter2, 6, 8);
    }

    @Test
    void aSeatIsHandedToAnotherHolderOfTheDutyWithAReason() {
        var report = submitted();
        var newcomer = hires("孔令伟", Role.MEMBER);
        assertThat(as(member1, () -> seating.takers(report, member1, member1)))
                .extracting(staff -> staff.id())
                .containsExactly(newcomer);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> handsOver(report, member1, drafter2, "外出培训"))
                .withMessageContaining("只能转给另一位");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> handsOver(report, member1, newcomer, " "))
                .withMessageContaining("请写明理由");
        handsOver(report, member1, newcomer, "外出培训");
        assertThat(waits(report, member1)).isFalse();
        assertThat(waits(report, newcomer)).isTrue();
        assertThat(as(drafter, () -> submissions.withdrawalObstacles(report, drafter)))
                .as("who hands on a seat has read the report")
                .isNotEmpty();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.approves(report, member1));
        for (var reviewer : List.of(deputy, member2, newcomer)) office.approves(report, reviewer);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
    }

    @Test
    void aSeatThatHasSpokenOrIsSomebodyElsesIsNotHandedOver() {
        var report = submitted();
        var newcomer = hires("孔令伟", Role.MEMBER);
        office.approves(report, member1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> handsOver(report, member1, newcomer, "外出培训"))
                .withMessageContaining("已经表态");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(member1, () -> seating.handOver(report, member2, newcomer, "替他转", member1)))
                .withMessageContaining("只能转办自己的席位");
        as(admin, () -> seating.handOver(report, member2, newcomer, "陈立新已调走", admin));
        assertThat(waits(report, newcomer)).isTrue();
    }

    @Test
    void aSeatWhoseHolderHasLeftIsTakenAwayAndTheOthersDecide() {
        var report = submitted();
        office.approves(report, deputy);
        office.approves(report, member2);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(admin, () -> seating.vacate(report, member1, "已调走", admin)))
                .withMessageContaining("仍然担任");
        fires(member1, Role.MEMBER);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> office.approves(report, member1));
        as(admin, () -> seating.vacate(report, member1, "已调走", admin));
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
        assertThat(decisions(report)).hasSize(2);
    }

    @Test
    void theOnlySeatIsNotTakenAway() {
        var report = office.reviewedTownshipReport();
        fires(secretary, Role.HEAD);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(admin, () -> seating.vacate(report, secretary, "已调走", admin)))
                .withMessageContaining("请先指定接手的人");
        var successor = hires("新任书记", Role.HEAD);
        as(admin, () -> seating.handOver(report, secretary, successor, "职务变动", admin));
        office.signs(report, successor);
        assertThat(office.status(report)).isEqualTo(ReportStatus.SIGNED_OFF);
    }

    @Test
    void aReviewerTakesAnApprovalBackWhileTheRoundGoesOn() {
        var report = submitted();
        office.approves(report, member1);
        as(member1, () -> takeBacks.takeBack(report, member1));
        assertThat(decisions(report)).isEmpty();
        assertThat(waits(report, member1)).isTrue();
        office.returns(report, member1, "还是要改", 1);
        assertThat(engine.waitingAt(report)).isEqualTo("draftReport");
    }

    @Test
    void theApprovalThatSentItOnIsTakenBackUntilTheNextHasOpenedItAndTheOthersStand() {
        var report = office.reviewedTownshipReport();
        as(member2, () -> takeBacks.takeBack(report, member2));
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        assertThat(office.status(report)).isEqualTo(ReportStatus.UNDER_REVIEW);
        assertThat(decisions(report)).hasSize(2);
        assertThat(waits(report, member2)).isTrue();
        assertThat(waits(report, deputy)).isFalse();
        assertThat(waits(report, secretary)).isFalse();
        office.approves(report, member2);
        assertThat(engine.waitingAt(report)).isEqualTo("signOffReport");
        as(secretary, () -> items.seen(report, secretary));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(member2, () -> takeBacks.takeBack(report, member2)))
                .withMessageContaining("已经有人打开报告");
        office.signs(report, secretary);
        assertThatExceptionOfType(Refused.class)
                .as("a signature is never taken back")
                .isThrownBy(() -> as(secretary, () -> takeBacks.takeBack(report, secretary)));
    }

    @Test
    void whoHasReviewedNeitherDraftsNorSigns() {
        var report = submitted();
        office.approves(report, member1);
        office.returns(report, deputy, "请补充", 1);
        duty(member1, Role.DRAFTER);
        as(drafter, () -> drafts.assign(report, 5, member1, drafter));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(member1, () -> drafts.finish(report, 5, member1)))
                .withMessageContaining("不能再起草");
        as(drafter, () -> drafts.assign(report, 5, drafter, drafter));
        fires(secretary, Role.HEAD);
        duty(member1, Role.HEAD);
        var head = hires("新任书记", Role.HEAD);
        office.submits(report, drafter);
        office.approves(report, deputy);
        office.approves(report, member2);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.signs(report, member1))
                .withMessageContaining("不能再签发");
        office.signs(report, head);
    }

    @Test
    void theWholeDraftIsHandedOverWithItsSections() {
        var report = office.townshipReport();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> as(drafter2, () -> responsible.handOver(report, drafter2, "我来", drafter2)));
        as(drafter, () -> responsible.handOver(report, drafter2, "外出培训", drafter));
        assertThat(waits(report, drafter)).isFalse();
        assertThat(waits(report, drafter2)).isTrue();
        office.fills(report, drafter2);
        office.submits(report, drafter2);
        assertThat(reports.get(report).responsibleDrafter()).isEqualTo(drafter2);
        as(admin, () -> responsible.handOver(report, drafter, "张建国已调走", admin));
        office.returns(report, deputy, "请补充", 1);
        assertThat(waits(report, drafter)).isTrue();
    }

    /** What the services refuse the database refuses too, whoever writes into it. */
    @Test
    void theDatabaseKnowsNoDecisionOfADrafterAndNoTwoPartsOfOnePerson() {
        var report = submitted();
        office.approves(report, member1);
        var copy = """
                insert into decision (id, round_id, report_id, edition, part, staff_id, staff_name, acted_by, acted_name, seat_key, voice_key,
                  verdict, opinion, sm3, sha256, decided_at)
                select ?, round_id, report_id, edition, ?, ?, staff_name, ?, acted_name, ?, ?, verdict, opinion, sm3, sha256, decided_at
                from decision where report_id = ?
                """;
        refusedByTheDatabase(copy, "d1", "REVIEW", member2, drafter, "a", "b", report);
        refusedByTheDatabase(copy, "d2", "DRAFT", member2, drafter, "a", "b", report);
        refusedByTheDatabase(copy, "d3", "SIGN_OFF", member2, member1, "a", "b", report);
        refusedByTheDatabase(copy, "d4", "REVIEW", drafter, member1, "a", "b", report);
        var round = jdbc.sql("select round_id from decision where report_id = ?")
                .param(report.toString())
                .query(String.class)
                .single();
        refusedByTheDatabase(copy, "d5", "REVIEW", member1, member1, round + "|" + member1, "b", report);
        refusedByTheDatabase(copy, "d6", "REVIEW", member2, member1, "a", round + "|" + member1, report);
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql(
                        "insert into report_contributor (report_id, edition, staff_id, first_at, part) select report_id, edition, staff_id, first_at, 'DRAFT' from report_contributor where report_id = ? and staff_id = ?")
                .params(report.toString(), member1.value())
                .update());
        assertThatExceptionOfType(DataIntegrityViolationException.class).isThrownBy(() -> jdbc.sql(
                        "update report_contributor set part = 'DRAFT' where report_id = ? and staff_id = ?")
                .params(report.toString(), member1.value())
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
        office.fills(report, drafter);
        office.submits(report, drafter);
        return report;
    }

    private Absence leaves(StaffId who, Role duty, StaffId deputy, int from, int until) {
        var order = new AbsenceOrder(
                office.people.township.id(), duty, deputy, TODAY.plusDays(from), TODAY.plusDays(until), "外出培训");
        return as(who, () -> absences.announce(order, who));
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(AbsenceRefused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }

    private void handsOver(ReportId report, StaffId from, StaffId to, String reason) {
        as(from, () -> seating.handOver(report, from, to, reason, from));
    }

    private boolean waits(ReportId report, StaffId who) {
        return items.waitingFor(report).contains(who);
    }

    private List<Decision> decisions(ReportId report) {
        return as(drafter, () -> rounds.decisions(report, drafter));
    }

    private StaffId hires(String name, Role role) {
        var id = UUID.randomUUID().toString();
        jdbc.sql(
                        "insert into staff (id, account, name, organ, password) select ?, ?, ?, organ, password from staff where id = ?")
                .params(id, "p" + id, name, secretary.value())
                .update();
        duty(new StaffId(id), role);
        return new StaffId(id);
    }

    private void duty(StaffId who, Role role) {
        jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, ?, 9)")
                .params(who.value(), office.people.township.id().value(), role.name())
                .update();
    }

    private void fires(StaffId who, Role role) {
        jdbc.sql("delete from duty where staff = ? and role = ?")
                .params(who.value(), role.name())
                .update();
    }
}

@OnDatabase(H2)
class SeatsOnH2Tests extends SeatCases {}

@OnDatabase(MYSQL)
class SeatsOnMySqlTests extends SeatCases {}
