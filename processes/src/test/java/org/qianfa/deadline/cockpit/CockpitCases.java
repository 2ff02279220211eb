package org.qianfa.deadline.cockpit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.deadline.Deadlines;
import org.qianfa.deadline.forecast.Outlook;
import org.qianfa.process.EngineStory;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 进度: who stands where, and who is waited for. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class CockpitCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Cockpit cockpit;

    @Autowired
    Deadlines deadlines;

    @Autowired
    EngineStory engine;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TestClock clock;

    Office office;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
    }

    @Test
    void theCockpitSaysWhoStandsWhereAndWhoIsWaitedFor() {
        var people = office.people;
        var township = office.reviewedTownshipReport();
        var water = office.calls(people.water, 2021);
        var call = call(township);
        var rows = people.countyOffice.sees(me -> cockpit.rows(call, CockpitFilter.ALL, Optional.empty(), 10, me));
        assertThat(rows).extracting(CockpitRow::report).containsExactlyInAnyOrder(township, water);
        assertThat(row(township)).satisfies(row -> {
            assertThat(row.waitingFor()).containsExactly("刘国强");
            assertThat(row.stage(StageKind.DRAFT).done()).contains(clock.instant());
            assertThat(row.stage(StageKind.REVIEW).done()).contains(clock.instant());
            assertThat(row.stage(StageKind.SIGN_OFF).done()).isEmpty();
            assertThat(row.forecast().outlook()).isEqualTo(Outlook.ON_TIME);
        });
        assertThat(people.admin.sees((StaffId me) -> cockpit.waitedFor(call, 10, me)))
                .extracting(waited -> waited.name() + " " + waited.organName() + " " + waited.reports())
                .containsExactlyInAnyOrder("刘国强 柳河镇人民政府 1", "周敏 临泽县水务局 1");
        people.secretary.signs(township);
        engine.runsJobs(township);
        clock.set(LocalDateTime.of(2022, 2, 2, 9, 0));
        var figures = people.admin.sees(me -> cockpit.figures(call, me));
        assertThat(figures.called()).isEqualTo(2);
        assertThat(figures.count(Outlook.PUBLISHED)).isEqualTo(1);
        assertThat(figures.count(Outlook.OVERDUE)).isEqualTo(1);
        assertThat(figures.onTimeRate().orElseThrow()).isEqualTo(0.5, within(1e-9));
        assertThat(figures.returnRate()).contains(0.0);
        assertThat(figures.unpublishedYears()).isEmpty();
    }

    @Test
    void whatHasEndedIsNeitherForetoldNorOverdueNorCounted() {
        var people = office.people;
        var report = office.townshipReport();
        office.calls(people.water, 2021);
        people.admin.ends(report, "机构撤并");
        clock.set(LocalDateTime.of(2022, 2, 2, 9, 0));
        assertThat(row(report).forecast().outlook()).isEqualTo(Outlook.ENDED);
        assertThat(row(report).stage(StageKind.DRAFT).done()).isEmpty();
        var call = call(report);
        var figures = people.admin.sees(me -> cockpit.figures(call, me));
        assertThat(figures.called()).isEqualTo(1);
        assertThat(figures.count(Outlook.OVERDUE)).as("the other organ").isEqualTo(1);
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> move(report, StageKind.PUBLISH, LocalDate.of(2022, 3, 1), "机构撤并以后"))
                .withMessageContaining("报告已经终止");
    }

    @Test
    void pagesOfTheCockpitFollowEachOther() {
        var people = office.people;
        var report = office.townshipReport();
        office.calls(people.water, 2021);
        office.calls(people.education, 2021);
        var seen = new ArrayList<String>();
        var after = Optional.<org.qianfa.deadline.cockpit.CockpitPosition>empty();
        for (var page = rows(report, after); !page.isEmpty(); page = rows(report, after)) {
            seen.addAll(page.stream().map(CockpitRow::organName).toList());
            after = Optional.of(page.getLast().position());
        }
        assertThat(seen).containsExactlyInAnyOrder("柳河镇人民政府", "临泽县水务局", "临泽县教育局");
    }

    @Test
    void aReturnIsCounted() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.member1.returns(report, "请补充", 1);
        office.people.drafter.answersAndSubmits(report);
        var figures = office.people.admin.sees(me -> cockpit.figures(call(report), me));
        assertThat(figures.decided()).isEqualTo(1);
        assertThat(figures.returned()).isEqualTo(1);
        assertThat(row(report).passage()).as("the second review").isEqualTo(2);
    }

    private void move(ReportId report, StageKind stage, LocalDate to, String reason) {
        office.people.admin.does(me -> deadlines.move(report, stage, to, reason, me));
    }

    private CockpitRow row(ReportId report) {
        return office
                .people
                .admin
                .sees(me -> cockpit.rows(call(report), CockpitFilter.ALL, Optional.empty(), 100, me))
                .stream()
                .filter(row -> row.report().equals(report))
                .findFirst()
                .orElseThrow();
    }

    private List<CockpitRow> rows(ReportId report, Optional<org.qianfa.deadline.cockpit.CockpitPosition> after) {
        return office.people.admin.sees(me -> cockpit.rows(call(report), CockpitFilter.ALL, after, 1, me));
    }

    private String call(ReportId report) {
        return jdbc.sql("select call_id from call_target where report_id = ?")
                .param(report.toString())
                .query(String.class)
                .single();
    }
}

@OnDatabase(H2)
class CockpitOnH2Tests extends CockpitCases {}

@OnDatabase(MYSQL)
class CockpitOnMySqlTests extends CockpitCases {}
