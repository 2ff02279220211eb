package org.qianfa.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.TestClock;
import org.qianfa.deadline.cockpit.Cockpit;
import org.qianfa.deadline.cockpit.CockpitFilter;
import org.qianfa.deadline.cockpit.CockpitRow;
import org.qianfa.deadline.forecast.Outlook;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ReportId;
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
    Cockpit cockpit;

    @Autowired
    Deadlines deadlines;

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
    void yearsWithoutAnAnnouncementAreNamed() {
        clock.set(LocalDateTime.of(2026, 11, 20, 9, 0));
        var report = office.calls(office.people.township, 2026);
        assertThat(office.people
                        .admin
                        .sees(me -> cockpit.figures(call(report), me))
                        .unpublishedYears())
                .containsExactly(2027);
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
