package org.qianfa.deadline;

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
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.deadline.call.CallOpeningSweep;
import org.qianfa.deadline.call.CallOpenings;
import org.qianfa.deadline.call.CallOrder;
import org.qianfa.deadline.cockpit.Cockpit;
import org.qianfa.deadline.cockpit.CockpitFilter;
import org.qianfa.deadline.cockpit.CockpitRow;
import org.qianfa.deadline.forecast.Outlook;
import org.qianfa.organ.Organ;
import org.qianfa.process.EngineStory;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.OrganId;
import org.qianfa.shared.ReportId;
import org.qianfa.shared.StaffId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Due dates planned, slipped, moved and foretold, on the real chain. The clock begins on Monday, 10 January 2022. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class DeadlineCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    CallOpenings openings;

    @Autowired
    CallOpeningSweep openingSweep;

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

    @AfterEach
    void theClockGoesBack() {
        clock.reset();
    }

    @Test
    void aSectionGivenAwayIsDueBeforeTheDraft() {
        var report = office.townshipReport();
        var people = office.people;
        people.drafter.assigns(report, 3, people.drafter2);
        people.drafter.assigns(report, 5, people.drafter2);
        assertThat(people.drafter2.todo(10))
                .extracting(item -> item.section() + " " + item.dueOn())
                .containsExactly("3 2022-01-20", "5 2022-01-21");
        assertThat(people.drafter.todo(10)).extracting(item -> item.dueOn()).containsExactly(LocalDate.of(2022, 1, 24));
    }

    @Test
    void aCallOfManyOrgansIsOpenedInTheBackground() {
        var admin = office.people.admin;
        var many = townships(30);
        var call = admin.calls(new CallOrder(2021, many, Optional.empty()));
        var begun = admin.sees(me -> openings.progress(call, me));
        assertThat(begun.opened()).isEqualTo(20);
        assertThat(begun.waiting()).isEqualTo(10);
        assertThatExceptionOfType(Refused.class)
                .as("called before")
                .isThrownBy(() -> admin.calls(new CallOrder(2021, many.subList(25, 30), Optional.empty())));
        jdbc.sql("delete from duty where organ = (select max(organ_id) from call_opening where call_id = ?)")
                .param(call)
                .update();
        assertThat(openingSweep.run()).isEqualTo(10);
        var over = admin.sees(me -> openings.progress(call, me));
        assertThat(over.isOver()).isTrue();
        assertThat(over.opened()).isEqualTo(29);
        assertThat(over.refused()).as("it has lost its drafter").hasSize(1);
        assertThat(openingSweep.run()).isZero();
        assertThat(jdbc.sql(
                                "select count(*) from report where organ_id in (:organs) and status = 'DRAFT' and stage_id <> ''")
                        .param("organs", many.stream().map(OrganId::value).toList())
                        .query(Integer.class)
                        .single())
                .as("with their processes")
                .isEqualTo(29);
    }

    /** So many townships of the county, all drafted by one person. */
    private List<OrganId> townships(int number) {
        var made = new ArrayList<OrganId>();
        for (var i = 0; i < number; i++) {
            var id = new OrganId(UUID.randomUUID().toString());
            jdbc.sql(
                            "insert into organ (id, code, name, kind, parent, path) select ?, ?, ?, 'township', id, concat(path, ?) from organ where id = ?")
                    .params(
                            id.value(),
                            "t" + id,
                            "第" + i + "乡人民政府",
                            id + "/",
                            office.people.county.id().value())
                    .update();
            jdbc.sql("insert into duty (staff, organ, role, standing) values (?, ?, 'DRAFTER', 0)")
                    .params(office.people.drafter.id().value(), id.value())
                    .update();
            made.add(id);
        }
        return made;
    }

    @Test
    void aDraftThatComesLateGivesTheLaterStagesNewDays() {
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        clock.set(LocalDateTime.of(2022, 1, 27, 10, 0));
        office.people.drafter.submits(report);
        var schedule = office.people.drafter.sees(me -> deadlines.schedule(report, me));
        assertThat(List.copyOf(schedule.stages().values())).isSorted();
        assertThat(schedule.publish()).as("the law's day stands").isEqualTo("2022-01-31");
        assertThat(schedule.of(StageKind.REVIEW)).isBetween("2022-01-28", "2022-01-31");
        assertThat(office.people.deputy.todo(10))
                .extracting(item -> item.dueOn())
                .containsExactly(schedule.of(StageKind.REVIEW));
        assertThat(changes(report))
                .isNotEmpty()
                .allMatch(change -> change.reason().isEmpty() && change.name().isEmpty());
        assertThat(row(report).forecast().outlook()).isEqualTo(Outlook.AT_RISK);
    }

    @Test
    void anAdministratorMovesADateAndTheReasonStays() {
        var report = office.townshipReport();
        move(report, StageKind.PUBLISH, LocalDate.of(2022, 1, 24), "县里要求春节前公布 𠮷");
        assertThat(row(report).publishDue()).isEqualTo("2022-01-24");
        assertThat(office.people.drafter.todo(10))
                .extracting(item -> item.dueOn())
                .containsExactly(LocalDate.of(2022, 1, 13));
        assertThat(changes(report)).anySatisfy(change -> {
            assertThat(change.stage()).isEqualTo(StageKind.PUBLISH);
            assertThat(change.from()).isEqualTo("2022-01-31");
            assertThat(change.to()).isEqualTo("2022-01-24");
            assertThat(change.reason()).contains("县里要求春节前公布 𠮷");
            assertThat(change.name()).isEqualTo("韩晓燕");
        });
        assertThat(row(report).moved()).map(DueChange::reason).hasValue(Optional.of("县里要求春节前公布 𠮷"));
        assertThat(jdbc.sql("select facts from audit_entry where report = ? and action = 'DeadlineMoved'")
                        .param(report.toString())
                        .query(String.class)
                        .single())
                .contains("\"until\":\"2022-01-24\"", "\"pastStatutory\":\"false\"")
                .doesNotContain("县里");
    }

    @Test
    void aDateBehindTheLawsIsMarkedAsThat() {
        var report = office.townshipReport();
        move(report, StageKind.PUBLISH, LocalDate.of(2022, 2, 11), "洪灾期间人员外派抢险");
        assertThat(row(report)).satisfies(row -> assertThat(row.publishDue()).isAfter(row.statutory()));
        assertThat(jdbc.sql("select facts from audit_entry where report = ? and action = 'DeadlineMoved'")
                        .param(report.toString())
                        .query(String.class)
                        .single())
                .contains("\"pastStatutory\":\"true\"");
    }

    @Test
    void whatCannotBeMovedIsRefusedWithEveryReason() {
        var report = office.townshipReport();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> move(report, StageKind.REVIEW, LocalDate.of(2022, 1, 5), "晚"))
                .satisfies(refusal -> assertThat(refusal.obstacles())
                        .extracting(obstacle -> obstacle.key())
                        .containsExactly("deadline.past", "deadline.beforeEarlierStage", "deadline.reasonTooShort"));
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> move(report, StageKind.DRAFT, LocalDate.of(2022, 1, 30), "请再给几天"))
                .withMessageContaining("不能晚于下一环节");
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.people.drafter.does(
                        me -> deadlines.move(report, StageKind.PUBLISH, LocalDate.of(2022, 1, 28), "自己改期", me)))
                .withMessageContaining("只有管理员");
        assertThat(changes(report)).isEmpty();
    }

    @Test
    void aCallMayBeEarlierThanTheLawAndNotLater() {
        var admin = office.people.admin;
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> admin.calls(order(office.people.water, LocalDate.of(2022, 2, 15))))
                .withMessageContaining("2022-01-31");
        admin.calls(order(office.people.water, LocalDate.of(2022, 1, 20)));
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
    void theForecastLeansOnHowLongStagesReallyTook() {
        var people = office.people;
        var report = office.townshipReport();
        assertThat(row(report).forecast().outlook()).as("by the plan").isEqualTo(Outlook.ON_TIME);
        for (var stay = 0; stay < 10; stay++) past(report, "REVIEW", stay < 9 ? 3 : 30);
        var figures = people.admin.sees(me -> cockpit.figures(call(report), me));
        assertThat(figures.duration(StageKind.REVIEW).half()).isEqualTo(3);
        assertThat(figures.duration(StageKind.REVIEW).most()).isEqualTo(3);
        assertThat(figures.duration(StageKind.REVIEW).measured()).isEqualTo(10);
        assertThat(figures.duration(StageKind.DRAFT).measured()).isZero();
        for (var stay = 0; stay < 4; stay++) past(report, "REVIEW", 30);
        assertThat(row(report).forecast().outlook())
                .as("one in three reviews took 30 days")
                .isEqualTo(Outlook.TIGHT);
        for (var stay = 0; stay < 12; stay++) past(report, "REVIEW", 30);
        assertThat(row(report).forecast().outlook())
                .as("most reviews took 30 days")
                .isEqualTo(Outlook.AT_RISK);
        assertThat(row(report).forecast().likely()).isAfter(row(report).publishDue());
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

    @Test
    void yearsWithoutAnAnnouncementAreNamed() {
        clock.set(LocalDateTime.of(2026, 11, 20, 9, 0));
        var report = office.calls(office.people.township, 2026);
        assertThat(office.people
                        .admin
                        .sees(me -> cockpit.figures(call(report), me))
                        .unpublishedYears())
                .containsExactly(2027);
    }

    private void past(ReportId report, String kind, int workingDays) {
        jdbc.sql("""
                        insert into stage_stay (report_id, stay_number, edition, stage_id, stage_kind, entered_at, left_at, ending, working_days)
                        select ?, 1000 + count(*), 1, 'earlier', ?, min(entered_at), min(entered_at), 'PASSED', ? from stage_stay
                        where report_id = ?
                        """)
                .params(report.toString(), kind, workingDays, report.toString())
                .update();
        jdbc.sql(
                        "update stage_stay set stay_number = stay_number + 10000 where report_id = ? and stage_id <> 'earlier'")
                .param(report.toString())
                .update();
    }

    private static CallOrder order(Organ organ, LocalDate due) {
        return new CallOrder(2021, List.of(organ.id()), Optional.of(due));
    }

    private void move(ReportId report, StageKind stage, LocalDate to, String reason) {
        office.people.admin.does(me -> deadlines.move(report, stage, to, reason, me));
    }

    private List<DueChange> changes(ReportId report) {
        return office.people.drafter.sees(me -> deadlines.changes(report, me));
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
class DeadlinesOnH2Tests extends DeadlineCases {}

@OnDatabase(MYSQL)
class DeadlinesOnMySqlTests extends DeadlineCases {}
