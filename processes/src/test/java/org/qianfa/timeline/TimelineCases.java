package org.qianfa.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.timeline.TimelineEntry.Kind;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** 办理过程: everything that was said and done about a report, in one list. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class TimelineCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Timelines timelines;

    @Autowired
    Copies copies;

    @Autowired
    Consultations consultations;

    @Autowired
    TestClock clock;

    Office office;
    Person drafter;
    Person deputy;
    Person secretary;
    Person admin;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
        drafter = office.people.drafter;
        deputy = office.people.deputy;
        secretary = office.people.secretary;
        admin = office.people.admin;
    }

    @Test
    void everythingThatWasSaidAndDoneStandsInOneList() {
        var report = submitted();
        later();
        drafter.withdraws(report);
        later();
        drafter.submits(report);
        later();
        office.people.member1.approves(report);
        later();
        office.people.member1.takesBack(report);
        later();
        drafter.urges(report, "请尽快");
        drafter.sendsCopies(report, List.of(admin), "请阅");
        later();
        admin.does(
                me -> copies.confirmRead(List.of(copies.mine(1, me).getFirst().id()), me));
        deputy.consults(report, admin, "可以吗", Optional.empty());
        later();
        admin.does(
                me -> consultations.answer(consultations.waiting(me).getFirst().id(), "可以", me));
        later();
        for (var reviewer : List.of(office.people.member1, office.people.member2, deputy)) reviewer.approves(report);
        later();
        secretary.returnsFromSignOff(
                report, new Returning("请补充", List.of(Objection.to(6, "请补充")), "draftReport", true));
        later();
        var text = drafter.text(report, 6);
        drafter.saves(report, 6, text.text() + "补充一句。", text.version());
        drafter.answersAll(report);
        later();
        drafter.makesResponsible(report, office.people.drafter2, "外出培训");
        later();
        office.people.drafter2.answersAndSubmits(report);
        later();
        admin.ends(report, "单位撤销");
        later();
        admin.reopens(report, "误操作");
        var entries = secretary.sees(me -> timelines.timelineOf(report, me));
        assertThat(entries)
                .extracting(TimelineEntry::kind)
                .containsExactly(
                        Kind.SUBMITTED,
                        Kind.WITHDRAWN,
                        Kind.SUBMITTED,
                        Kind.APPROVED,
                        Kind.TAKEN_BACK,
                        Kind.URGED,
                        Kind.URGED,
                        Kind.URGED,
                        Kind.COPIED,
                        Kind.READ,
                        Kind.ASKED,
                        Kind.OPINED,
                        Kind.APPROVED,
                        Kind.APPROVED,
                        Kind.APPROVED,
                        Kind.OBJECTED,
                        Kind.RETURNED,
                        Kind.ADOPTED,
                        Kind.DRAFT_HANDED_OVER,
                        Kind.SUBMITTED,
                        Kind.VOIDED,
                        Kind.ENDED,
                        Kind.REOPENED);
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.RETURNED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.who()).isEqualTo("刘国强");
                    assertThat(entry.detail()).isEqualTo("draftReport!");
                });
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.OBJECTED)
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.words()).isEqualTo("请补充");
                    assertThat(entry.detail()).isEqualTo("6");
                });
        assertThat(entries)
                .filteredOn(entry -> entry.kind() == Kind.VOIDED)
                .extracting(TimelineEntry::detail)
                .containsExactly("6");
    }

    @Test
    void whoIsOnlyAskedSeesNoTimeline() {
        var report = submitted();
        var stranger = office.people.person("shuiwu-member");
        deputy.consults(report, stranger, "可以吗", Optional.empty());
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> stranger.does(me -> timelines.timelineOf(report, me)));
    }

    private void later() {
        clock.advance(Duration.ofMinutes(1));
    }

    private ReportId submitted() {
        var report = office.townshipReport();
        drafter.fills(report);
        drafter.submits(report);
        return report;
    }
}

@OnDatabase(H2)
class TimelineOnH2Tests extends TimelineCases {}

@OnDatabase(MYSQL)
class TimelineOnMySqlTests extends TimelineCases {}
