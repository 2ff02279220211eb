package org.qianfa.correspondence.urge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.deadline.call.Calls;
import org.qianfa.deadline.cockpit.LateWork;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 催办: who may press whom, and how often. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class UrgeCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Urges urges;

    @Autowired
    LateUrges lateUrges;

    @Autowired
    LateWork late;

    @Autowired
    Calls calls;

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

    private static void refused(String sentence, Runnable act) {
        assertThatExceptionOfType(Refused.class).isThrownBy(act::run).withMessageContaining(sentence);
    }
}

@OnDatabase(H2)
class UrgeOnH2Tests extends UrgeCases {}

@OnDatabase(MYSQL)
class UrgeOnMySqlTests extends UrgeCases {}
