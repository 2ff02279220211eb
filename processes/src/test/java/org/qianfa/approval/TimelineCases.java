package org.qianfa.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.Person;
import org.qianfa.TestApplication;
import org.qianfa.absence.Absence;
import org.qianfa.absence.AbsenceOrder;
import org.qianfa.approval.chain.StagesAhead;
import org.qianfa.approval.chain.UpcomingStage;
import org.qianfa.approval.decision.Returning;
import org.qianfa.approval.objection.Objection;
import org.qianfa.organ.Role;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
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
