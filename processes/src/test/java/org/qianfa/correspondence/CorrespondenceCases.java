package org.qianfa.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
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
import org.qianfa.Person;
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
    Phrases phrases;

    @Autowired
    TestClock clock;

    Office office;
    Person drafter;
    Person deputy;
    Person secretary;
    Person admin;
    Person stranger;
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
        drafter.fills(report);
        drafter.submits(report);
    }

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void whoeverHandedItOnUrgesOnceADayAndPerson() {
        office.people.member1.approves(report);
        assertThat(drafter.urges(report, "还有两天到期")).containsExactlyInAnyOrder(deputy.id(), office.people.member2.id());
        refused("今天已经催办过", () -> drafter.urges(report, ""));
        refused("今天已经催办过", () -> admin.urges(report, ""));
        clock.set(LocalDateTime.of(2022, 1, 11, 9, 0));
        assertThat(admin.sees((StaffId me) -> urges.toUrge(report, me))).hasSize(2);
        admin.urges(report, "");
    }

    @Test
    void whoIsWaitedForThemselvesAndWhoHasNothingToDoWithItDoNotUrge() {
        refused("只有送出的人", () -> secretary.urges(report, ""));
        office.people.member1.approves(report);
        office.people.member2.approves(report);
        deputy.approves(report);
        assertThat(deputy.urges(report, "请书记签发")).containsExactly(secretary.id());
        refused(
                "没有人需要催办",
                () -> office.people.drafter.does(me -> {
                    secretary.signs(report);
                    urges.urge(report, "", drafter.id());
                }));
    }

    @Test
    void allWhoAreLateAreUrgedInOneAct() {
        var call = call();
        assertThat(admin.sees(me -> late.lateWork(call, me)).reports())
                .as("nobody is late yet")
                .isEmpty();
        office.people.member1.approves(report);
        clock.set(LocalDateTime.of(2022, 1, 29, 9, 0));
        drafter.urges(report, "");
        clock.set(LocalDateTime.of(2022, 1, 30, 9, 0));
        var now = admin.sees(me -> late.lateWork(call, me));
        assertThat(now.reports()).containsExactly(report);
        assertThat(now.people()).isEqualTo(2);
        var outcome = admin.sees(me -> lateUrges.urge(now.reports(), "请在节前办完", me));
        assertThat(outcome.people()).isEqualTo(2);
        assertThat(outcome.reports()).isEqualTo(1);
        assertThat(outcome.urged().getFirst().leftOut()).isEmpty();
        var again = admin.sees(me -> lateUrges.urge(now.reports(), "", me));
        assertThat(again.people()).isZero();
        assertThat(again.urged().getFirst().leftOut())
                .as("once a day and person")
                .containsExactlyInAnyOrder(deputy.id(), office.people.member2.id());
        var secretarys = secretary.sees(me -> lateUrges.urge(now.reports(), "", me));
        assertThat(secretarys.refused()).containsOnlyKeys(report);
        var strangers = stranger.sees(me -> lateUrges.urge(now.reports(), "", me));
        assertThat(strangers.refused().get(report)).isInstanceOf(NotFound.class);
    }

    private String call() {
        return admin.sees(calls::calls).getFirst().id();
    }

    @Test
    void everyCopyStandsInItsReadersListHoweverManyThereAre() {
        sends(drafter, stranger, secretary);
        assertThat(stranger.sees((StaffId me) -> copies.count(CopyFilter.ALL, me)))
                .isEqualTo(1);
        assertThat(stranger.sees((StaffId me) -> copies.page(new CopyFilter("柳河", true), 0, 10, me)))
                .hasSize(1);
        assertThat(stranger.sees((StaffId me) -> copies.page(CopyFilter.ALL, 1, 10, me)))
                .isEmpty();
        assertThat(stranger.sees((StaffId me) -> copies.count(new CopyFilter("100%", false), me)))
                .isZero();
        var copy = stranger.copies(10).getFirst();
        stranger.confirmsRead(List.of(copy.id()));
        assertThat(stranger.sees((StaffId me) -> copies.count(new CopyFilter("", true), me)))
                .isZero();
    }

    @Test
    void aCopyLetsItsReaderReadAndSaysWhenTheyHave() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        assertThat(sends(drafter, stranger, secretary)).isEqualTo(2);
        assertThat(sends(deputy, stranger)).as("once is enough").isZero();
        reads(stranger);
        var copy = stranger.copies(10).getFirst();
        assertThat(copy.byName()).isEqualTo("李春梅");
        assertThat(stranger.sees(copies::unread)).isEqualTo(1);
        stranger.confirmsRead(List.of(copy.id()));
        assertThat(stranger.sees(copies::unread)).isZero();
        assertThat(drafter.sees((StaffId me) -> copies.copiesOf(report, me)))
                .filteredOn(row -> row.readAt().isPresent())
                .extracting(CopyRow::toName)
                .containsExactly("孙丽华");
        refused("只能查看，不能转发", () -> sends(stranger, deputy));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> deputy.confirmsRead(List.of(copy.id())));
        refused("只有送出的人", () -> stranger.urges(report, ""));
        refused("轮到您办理的时候", () -> stranger.consults(report, deputy, "如何", Optional.empty()));
    }

    @Test
    void manyCopiesAreReadAtOnce() {
        var other = office.calls(office.people.water, 2021);
        sends(drafter, admin);
        var water = office.people.person("shuiwu-drafter");
        water.sendsCopies(other, List.of(admin), "");
        var all = admin.copies(10).stream().map(CopyRow::id).toList();
        assertThat(all).hasSize(2);
        admin.confirmsRead(all);
        assertThat(admin.sees(copies::unread)).isZero();
    }

    @Test
    void nobodyOutsideTheCountyIsReached() {
        var elsewhere = new Office(spring).people.deputy;
        refused("只能发给本单位", () -> sends(drafter, elsewhere));
        refused("不用发给自己", () -> sends(drafter, drafter));
        refused("只能发给本单位", () -> sends(drafter, office.people.auditor));
        assertThat(drafter.finds(report, ""))
                .extracting(Colleague::staff)
                .contains(stranger.id(), deputy.id(), admin.id())
                .doesNotContain(drafter.id(), elsewhere.id(), office.people.auditor.id());
        assertThat(drafter.finds(report, "水务")).extracting(Colleague::organName).containsOnly("临泽县水务局");
        assertThat(drafter.finds(report, "%")).isEmpty();
    }

    @Test
    void somebodyOfAnotherOrganIsAskedReadsAndAnswersAndReadsNoLonger() {
        deputy.consults(report, stranger, "灌区水价一段是否准确？", Optional.of(LocalDate.of(2022, 1, 12)));
        refused("还没有答复", () -> deputy.consults(report, stranger, "再问", Optional.empty()));
        reads(stranger);
        var asked = stranger.sees(consultations::waiting).getFirst();
        assertThat(asked.question()).startsWith("灌区水价");
        refused("请写下您的意见", () -> stranger.answersConsultation(asked.id(), " "));
        stranger.answersConsultation(asked.id(), "水价数字准确。");
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        refused("已经结束", () -> stranger.answersConsultation(asked.id(), "改口"));
        assertThat(secretary.consultationsAbout(report))
                .extracting(one -> one.answer().orElse(""))
                .containsExactly("水价数字准确。");
        assertThat(deputy.seen(report)).isNotNull();
        deputy.approves(report);
    }

    @Test
    void anOpinionDecidesNothing() {
        deputy.consults(report, stranger, "可以吗", Optional.empty());
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> stranger.approves(report))
                .withMessageContaining("没有您的席位");
    }

    @Test
    void aQuestionIsTakenBackByWhoeverAsked() {
        deputy.consults(report, stranger, "可以吗", Optional.empty());
        var asked = deputy.consultationsAbout(report).getFirst();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> stranger.takesConsultationBack(asked.id()));
        deputy.takesConsultationBack(asked.id());
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> reads(stranger));
        assertThat(deputy.consultationsAbout(report)).noneMatch(Consultation::isOpen);
        deputy.consults(report, stranger, "还是想问", Optional.empty());
        refused("不能早于今天", () -> deputy.consults(report, admin, "可以吗", Optional.of(LocalDate.of(2022, 1, 9))));
    }

    @Test
    void phrasesAreEverybodysOwn() {
        deputy.keepsPhrase("同意，请书记签发。");
        refused("已经有这一句", () -> deputy.keepsPhrase(" 同意，请书记签发。"));
        refused("不能是空的", () -> deputy.keepsPhrase(" "));
        var kept = deputy.sees(phrases::mine).getFirst();
        assertThat(secretary.sees(phrases::mine)).isEmpty();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> secretary.does(me -> phrases.drop(kept.id(), me)));
        for (var i = 1; i < 30; i++) {
            var words = "第" + i + "句";
            deputy.keepsPhrase(words);
        }
        refused("最多 30 句", () -> deputy.keepsPhrase("再来一句"));
        deputy.does(me -> phrases.drop(kept.id(), me));
        assertThat(deputy.sees(phrases::mine)).extracting(Phrase::words).hasSize(29);
    }

    private int sends(Person by, Person... to) {
        return by.sendsCopies(report, List.of(to), "请阅");
    }

    private void reads(Person who) {
        who.content(report);
    }

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}

@OnDatabase(H2)
class CorrespondenceOnH2Tests extends CorrespondenceCases {}

@OnDatabase(MYSQL)
class CorrespondenceOnMySqlTests extends CorrespondenceCases {}
