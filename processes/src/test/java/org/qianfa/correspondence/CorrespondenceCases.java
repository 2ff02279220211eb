package org.qianfa.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.Acting.as;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.correspondence.consultation.Consultation;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.correspondence.copy.CopyFilter;
import org.qianfa.correspondence.copy.CopyRow;
import org.qianfa.correspondence.urge.LateUrges;
import org.qianfa.correspondence.urge.Urges;
import org.qianfa.deadline.call.Calls;
import org.qianfa.deadline.cockpit.LateWork;
import org.qianfa.report.Reports;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 催办, 抄送, 征求意见, 常用意见. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class CorrespondenceCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Urges urges;

    @Autowired
    Copies copies;

    @Autowired
    Consultations consultations;

    @Autowired
    LateUrges lateUrges;

    @Autowired
    LateWork late;

    @Autowired
    Calls calls;

    @Autowired
    Colleagues colleagues;

    @Autowired
    Phrases phrases;

    @Autowired
    Reports reports;

    @Autowired
    TestClock clock;

    Office office;
    StaffId drafter;
    StaffId deputy;
    StaffId secretary;
    StaffId admin;
    StaffId stranger;
    ReportId report;

    @BeforeEach
    void aSubmittedReport() {
        office = new Office(spring);
        drafter = office.people.drafter;
        deputy = office.people.deputy;
        secretary = office.people.secretary;
        admin = office.people.admin;
        stranger = office.people.person("shuiwu-member");
        report = office.townshipReport();
        office.fills(report, drafter);
        office.submits(report, drafter);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whoeverHandedItOnUrgesOnceADayAndPerson() {
        office.approves(report, office.people.member1);
        assertThat(as(drafter, () -> urges.urge(report, "还有两天到期", drafter)))
                .containsExactlyInAnyOrder(deputy, office.people.member2);
        refused("今天已经催办过", () -> as(drafter, () -> urges.urge(report, "", drafter)));
        refused("今天已经催办过", () -> as(admin, () -> urges.urge(report, "", admin)));
        clock.set(LocalDateTime.of(2022, 1, 11, 9, 0));
        assertThat(as(admin, () -> urges.toUrge(report, admin))).hasSize(2);
        as(admin, () -> urges.urge(report, "", admin));
    }

    @Test
    void whoIsWaitedForThemselvesAndWhoHasNothingToDoWithItDoNotUrge() {
        refused("只有送出的人", () -> as(secretary, () -> urges.urge(report, "", secretary)));
        office.approves(report, office.people.member1);
        office.approves(report, office.people.member2);
        office.approves(report, deputy);
        assertThat(as(deputy, () -> urges.urge(report, "请书记签发", deputy))).containsExactly(secretary);
        refused(
                "没有人需要催办",
                () -> as(office.people.drafter, () -> {
                    office.signs(report, secretary);
                    urges.urge(report, "", drafter);
                }));
    }

    @Test
    void allWhoAreLateAreUrgedInOneAct() {
        var call = call();
        assertThat(as(admin, () -> late.lateWork(call, admin)).reports())
                .as("nobody is late yet")
                .isEmpty();
        office.approves(report, office.people.member1);
        clock.set(LocalDateTime.of(2022, 1, 29, 9, 0));
        as(drafter, () -> urges.urge(report, "", drafter));
        clock.set(LocalDateTime.of(2022, 1, 30, 9, 0));
        var now = as(admin, () -> late.lateWork(call, admin));
        assertThat(now.reports()).containsExactly(report);
        assertThat(now.people()).isEqualTo(2);
        var outcome = as(admin, () -> lateUrges.urge(now.reports(), "请在节前办完", admin));
        assertThat(outcome.people()).isEqualTo(2);
        assertThat(outcome.reports()).isEqualTo(1);
        assertThat(outcome.urged().getFirst().leftOut()).isEmpty();
        var again = as(admin, () -> lateUrges.urge(now.reports(), "", admin));
        assertThat(again.people()).isZero();
        assertThat(again.urged().getFirst().leftOut())
                .as("once a day and person")
                .containsExactlyInAnyOrder(deputy, office.people.member2);
        var secretarys = as(secretary, () -> lateUrges.urge(now.reports(), "", secretary));
        assertThat(secretarys.refused()).containsOnlyKeys(report);
        var strangers = as(stranger, () -> lateUrges.urge(now.reports(), "", stranger));
        assertThat(strangers.refused().get(report)).isInstanceOf(NotFound.class);
    }

    private String call() {
        return as(admin, () -> calls.calls(admin)).getFirst().id();
    }

    @Test
    void everyCopyStandsInItsReadersListHoweverManyThereAre() {
        sends(drafter, stranger, secretary);
        assertThat(as(stranger, () -> copies.count(CopyFilter.ALL, stranger))).isEqualTo(1);
        assertThat(as(stranger, () -> copies.page(new CopyFilter("柳河", true), 0, 10, stranger)))
                .hasSize(1);
        assertThat(as(stranger, () -> copies.page(CopyFilter.ALL, 1, 10, stranger)))
                .isEmpty();
        assertThat(as(stranger, () -> copies.count(new CopyFilter("100%", false), stranger)))
                .isZero();
        var copy = as(stranger, () -> copies.mine(10, stranger)).getFirst();
        as(stranger, () -> copies.confirmRead(List.of(copy.id()), stranger));
        assertThat(as(stranger, () -> copies.count(new CopyFilter("", true), stranger)))
                .isZero();
    }

    @Test
    void aCopyLetsItsReaderReadAndSaysWhenTheyHave() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        assertThat(sends(drafter, stranger, secretary)).isEqualTo(2);
        assertThat(sends(deputy, stranger)).as("once is enough").isZero();
        reads(stranger);
        var copy = as(stranger, () -> copies.mine(10, stranger)).getFirst();
        assertThat(copy.byName()).isEqualTo("李春梅");
        assertThat(as(stranger, () -> copies.unread(stranger))).isEqualTo(1);
        as(stranger, () -> copies.confirmRead(List.of(copy.id()), stranger));
        assertThat(as(stranger, () -> copies.unread(stranger))).isZero();
        assertThat(as(drafter, () -> copies.copiesOf(report, drafter)))
                .filteredOn(row -> row.readAt().isPresent())
                .extracting(CopyRow::toName)
                .containsExactly("孙丽华");
        refused("只能查看，不能转发", () -> sends(stranger, deputy));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(deputy, () -> copies.confirmRead(List.of(copy.id()), deputy)));
        refused("只有送出的人", () -> as(stranger, () -> urges.urge(report, "", stranger)));
        refused(
                "轮到您办理的时候",
                () -> as(stranger, () -> consultations.ask(report, deputy, "如何", Optional.empty(), stranger)));
    }

    @Test
    void manyCopiesAreReadAtOnce() {
        var other = office.calls(office.people.water, 2021);
        sends(drafter, admin);
        var water = office.people.person("shuiwu-drafter");
        as(water, () -> copies.send(other, List.of(admin), "", water));
        var all = as(admin, () -> copies.mine(10, admin)).stream()
                .map(CopyRow::id)
                .toList();
        assertThat(all).hasSize(2);
        as(admin, () -> copies.confirmRead(all, admin));
        assertThat(as(admin, () -> copies.unread(admin))).isZero();
    }

    @Test
    void nobodyOutsideTheCountyIsReached() {
        var elsewhere = new Office(spring).people.deputy;
        refused("只能发给本单位", () -> sends(drafter, elsewhere));
        refused("不用发给自己", () -> sends(drafter, drafter));
        refused("只能发给本单位", () -> sends(drafter, office.people.auditor));
        assertThat(as(drafter, () -> colleagues.find(report, "", drafter)))
                .extracting(Colleague::staff)
                .contains(stranger, deputy, admin)
                .doesNotContain(drafter, elsewhere, office.people.auditor);
        assertThat(as(drafter, () -> colleagues.find(report, "水务", drafter)))
                .extracting(Colleague::organName)
                .containsOnly("临泽县水务局");
        assertThat(as(drafter, () -> colleagues.find(report, "%", drafter))).isEmpty();
    }

    @Test
    void somebodyOfAnotherOrganIsAskedReadsAndAnswersAndReadsNoLonger() {
        as(
                deputy,
                () -> consultations.ask(
                        report, stranger, "灌区水价一段是否准确？", Optional.of(LocalDate.of(2022, 1, 12)), deputy));
        refused("还没有答复", () -> as(deputy, () -> consultations.ask(report, stranger, "再问", Optional.empty(), deputy)));
        reads(stranger);
        var asked = as(stranger, () -> consultations.waiting(stranger)).getFirst();
        assertThat(asked.question()).startsWith("灌区水价");
        refused("请写下您的意见", () -> as(stranger, () -> consultations.answer(asked.id(), " ", stranger)));
        as(stranger, () -> consultations.answer(asked.id(), "水价数字准确。", stranger));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        refused("已经结束", () -> as(stranger, () -> consultations.answer(asked.id(), "改口", stranger)));
        assertThat(as(secretary, () -> consultations.consultationsAbout(report, secretary)))
                .extracting(one -> one.answer().orElse(""))
                .containsExactly("水价数字准确。");
        assertThat(office.seen(report, deputy)).isNotNull();
        office.approves(report, deputy);
    }

    @Test
    void anOpinionDecidesNothing() {
        as(deputy, () -> consultations.ask(report, stranger, "可以吗", Optional.empty(), deputy));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.approves(report, stranger))
                .withMessageContaining("没有您的席位");
    }

    @Test
    void aQuestionIsTakenBackByWhoeverAsked() {
        as(deputy, () -> consultations.ask(report, stranger, "可以吗", Optional.empty(), deputy));
        var asked = as(deputy, () -> consultations.consultationsAbout(report, deputy))
                .getFirst();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(stranger, () -> consultations.takeBack(asked.id(), stranger)));
        as(deputy, () -> consultations.takeBack(asked.id(), deputy));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        assertThat(as(deputy, () -> consultations.consultationsAbout(report, deputy)))
                .noneMatch(Consultation::isOpen);
        as(deputy, () -> consultations.ask(report, stranger, "还是想问", Optional.empty(), deputy));
        refused(
                "不能早于今天",
                () -> as(
                        deputy,
                        () -> consultations.ask(report, admin, "可以吗", Optional.of(LocalDate.of(2022, 1, 9)), deputy)));
    }

    @Test
    void phrasesAreEverybodysOwn() {
        as(deputy, () -> phrases.keep("同意，请书记签发。", deputy));
        refused("已经有这一句", () -> as(deputy, () -> phrases.keep(" 同意，请书记签发。", deputy)));
        refused("不能是空的", () -> as(deputy, () -> phrases.keep(" ", deputy)));
        var kept = as(deputy, () -> phrases.mine(deputy)).getFirst();
        assertThat(as(secretary, () -> phrases.mine(secretary))).isEmpty();
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> as(secretary, () -> phrases.drop(kept.id(), secretary)));
        for (var i = 1; i < 30; i++) {
            var words = "第" + i + "句";
            as(deputy, () -> phrases.keep(words, deputy));
        }
        refused("最多 30 句", () -> as(deputy, () -> phrases.keep("再来一句", deputy)));
        as(deputy, () -> phrases.drop(kept.id(), deputy));
        assertThat(as(deputy, () -> phrases.mine(deputy)))
                .extracting(Phrase::words)
                .hasSize(29);
    }

    private int sends(StaffId by, StaffId... to) {
        return as(by, () -> copies.send(report, List.of(to), "请阅", by));
    }

    private void reads(StaffId who) {
        as(who, () -> reports.content(report, who));
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}

@OnDatabase(H2)
class CorrespondenceOnH2Tests extends CorrespondenceCases {}

@OnDatabase(MYSQL)
class CorrespondenceOnMySqlTests extends CorrespondenceCases {}
