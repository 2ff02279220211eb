package org.qianfa.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.approval.decision.Decision;
import org.qianfa.organ.Role;
import org.qianfa.process.EngineStory;
import org.qianfa.publication.Publications;
import org.qianfa.report.work.WorkItems;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 外出委托: who acts for somebody who is away, in a round and at the signature, and under whose names. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class AbsenceCases {
    private static final LocalDate TODAY = LocalDate.of(2022, 1, 10);

    @Autowired
    ApplicationContext spring;

    @Autowired
    EngineStory engine;

    @Autowired
    AbsenceSweep sweep;

    @Autowired
    WorkItems items;

    @Autowired
    Publications publications;

    @Autowired
    TestClock clock;

    Office office;
    Person drafter;
    Person drafter2;
    Person deputy;
    Person member1;
    Person member2;
    Person secretary;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        drafter = office.people.drafter;
        drafter2 = office.people.drafter2;
        deputy = office.people.deputy;
        member1 = office.people.member1;
        member2 = office.people.member2;
        secretary = office.people.secretary;
    }

    @Test
    void whileAMemberIsAwayTheirDeputyFindsTheRoundAndBothNamesStandForEver() {
        leaves(member1, Role.MEMBER, drafter2, 0, 3);
        var report = submitted();
        assertThat(waits(report, drafter2)).isTrue();
        assertThat(waits(report, member1))
                .as("whoever comes back early may still decide")
                .isTrue();
        drafter2.approves(report);
        assertThat(waits(report, member1)).isFalse();
        var decision = drafter.decisions(report).getFirst();
        assertThat(decision.name()).isEqualTo("张建国 代 赵玉兰");
        assertThat(decision.staff()).isEqualTo(member1.id());
        assertThat(decision.by()).isEqualTo(drafter2.id());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> member1.approves(report))
                .withMessageContaining("已由张建国 代 赵玉兰于");
        clock.set(LocalDateTime.of(2023, 1, 10, 9, 0));
        assertThat(drafter.decisions(report).getFirst().name()).isEqualTo("张建国 代 赵玉兰");
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
                .isThrownBy(() -> drafter2.approves(report))
                .withMessageContaining("没有您的席位");
        sweep.run();
        assertThat(waits(report, drafter2)).isFalse();
        assertThat(waits(report, member1)).isTrue();
    }

    @Test
    void whoeverIsBackEarlierEndsTheAbsence() {
        var absence = leaves(member1, Role.MEMBER, drafter2, 0, 5);
        var report = submitted();
        member1.endsAbsence(absence.id());
        assertThat(waits(report, drafter2)).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> member1.endsAbsence(absence.id()));
        member1.approves(report);
    }

    @Test
    void aDeputyWhoHadAHandInTheReportDoesNotStepIn() {
        leaves(member1, Role.MEMBER, drafter2, 0, 5);
        var report = office.townshipReport();
        drafter.fills(report);
        drafter.assigns(report, 5, drafter2);
        drafter2.finishes(report, 5);
        drafter.submits(report);
        assertThat(waits(report, drafter2)).isFalse();
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafter2.approves(report));
        assertThat(waits(report, member1)).isTrue();
    }

    @Test
    void whoSitsInTheRoundThemselvesSpeaksOnlyForThemselves() {
        leaves(member1, Role.MEMBER, member2, 0, 5);
        var report = submitted();
        member2.approves(report);
        deputy.approves(report);
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        assertThat(drafter.decisions(report)).extracting(Decision::name).doesNotContain("陈立新 代 赵玉兰");
    }

    @Test
    void whoActsForTwoSpeaksOnce() {
        leaves(member1, Role.MEMBER, drafter2, 0, 5);
        leaves(member2, Role.MEMBER, drafter2, 0, 5);
        var report = submitted();
        drafter2.approves(report);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> drafter2.approves(report));
        assertThat(waits(report, drafter2)).isFalse();
        assertThat(drafter.decisions(report)).hasSize(1);
    }

    @Test
    void theDeputyHeadSignsForTheAbsentSecretaryAndHasNotReviewed() {
        leaves(secretary, Role.HEAD, deputy, 0, 5);
        var report = submitted();
        assertThat(waits(report, deputy)).as("who will sign does not review").isFalse();
        member1.approves(report);
        member2.approves(report);
        assertThat(waits(report, deputy)).isTrue();
        deputy.signs(report);
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
                .isThrownBy(() -> deputy.signs(report))
                .withMessageContaining("您已经审核过本报告，不能再签发");
        secretary.signs(report);
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

    private ReportId submitted() {
        var report = office.townshipReport();
        drafter.fills(report);
        drafter.submits(report);
        return report;
    }

    private Absence leaves(Person who, Role duty, Person deputy, int from, int until) {
        var order = new AbsenceOrder(
                office.people.township.id(), duty, deputy.id(), TODAY.plusDays(from), TODAY.plusDays(until), "外出培训");
        return who.announces(order);
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(AbsenceRefused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }

    private boolean waits(ReportId report, Person who) {
        return items.waitingFor(report).contains(who.id());
    }
}

@OnDatabase(H2)
class AbsenceOnH2Tests extends AbsenceCases {}

@OnDatabase(MYSQL)
class AbsenceOnMySqlTests extends AbsenceCases {}
