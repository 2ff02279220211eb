package org.qianfa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.Duration;
import java.time.LocalDate;
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
import org.qianfa.absence.Absence;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.approval.chain.StagesAhead;
import org.qianfa.approval.chain.UpcomingStage;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.correspondence.consultation.Consultations;
import org.qianfa.correspondence.copy.Copies;
import org.qianfa.organ.Role;
import org.qianfa.shared.NotFound;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.timeline.TimelineEntry;
import org.qianfa.timeline.TimelineEntry.Kind;
import org.qianfa.timeline.Timelines;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Who comes next, and what has been. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class TimelineCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    StagesAhead itineraries;

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

    @AfterEach
    void today() {
        clock.reset();
    }

    @Test
    void fromTheDraftToPublicationEverybodyIsNamed() {
        var report = office.townshipReport();
        var legs = ahead(report);
        assertThat(legs)
                .extracting(leg -> leg.stage().id(), UpcomingStage::present)
                .containsExactly(
                        tuple("draftReport", true),
                        tuple("reviewReport", false),
                        tuple("signOffReport", false),
                        tuple("publishReport", false));
        assertThat(legs.get(1).people())
                .extracting(UpcomingStage.Expected::name)
                .containsExactlyInAnyOrder("王海涛", "赵玉兰", "陈立新");
        assertThat(legs.get(2).due()).isBefore(LocalDate.of(2022, 1, 31));
    }

    @Test
    void whoHasDecidedAndWhoIsWaitedForIsTold() {
        var report = submitted();
        deputy.approves(report);
        assertThat(ahead(report).getFirst().people())
                .filteredOn(UpcomingStage.Expected::done)
                .extracting(UpcomingStage.Expected::name)
                .containsExactly("王海涛");
    }

    @Test
    void anAbsentSecretaryIsToldBeforeTheirTurn() {
        var report = submitted();
        leaves(secretary, Role.HEAD, deputy.id(), 5, 9);
        var signing = ahead(report).get(1);
        assertThat(signing.away())
                .singleElement()
                .extracting(Absence::deputyName)
                .isEqualTo("王海涛");
        assertThat(signing.people()).extracting(UpcomingStage.Expected::deputy).containsExactly(Optional.empty());
    }

    @Test
    void straightBackLeavesTheReviewOut() {
        var report = office.reviewedTownshipReport();
        secretary.returnsFromSignOff(report, new Returning("", List.of(Objection.to(6, "请补充")), "draftReport", true));
        assertThat(ahead(report))
                .extracting(leg -> leg.stage().id())
                .containsExactly("draftReport", "signOffReport", "publishReport");
    }

    @Test
    void whereNobodyCouldActItIsSaid() {
        var report = office.townshipReport();
        leaves(secretary, Role.HEAD, deputy.id(), 0, 9);
        assertThat(ahead(report).get(2).people().getFirst().deputy())
                .hasValueSatisfying(acting -> assertThat(acting.name()).isEqualTo("王海涛"));
        assertThat(ahead(report).get(1).people())
                .as("who will sign does not review")
                .extracting(UpcomingStage.Expected::name)
                .doesNotContain("王海涛");
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

    private void leaves(Person who, Role duty, StaffId acting, int from, int until) {
        var start = LocalDate.of(2022, 1, 10);
        var order = new AbsenceOrder(
                office.people.township.id(), duty, acting, start.plusDays(from), start.plusDays(until), "外出");
        who.announces(order);
    }

    private List<UpcomingStage> ahead(ReportId report) {
        return drafter.sees(me -> itineraries.stagesAhead(report, me));
    }
}

@OnDatabase(H2)
class CourseOnH2Tests extends TimelineCases {}

@OnDatabase(MYSQL)
class CourseOnMySqlTests extends TimelineCases {}
