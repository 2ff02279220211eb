package org.qianfa.deadline.forecast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.H2;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.Office;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.deadline.cockpit.Cockpit;
import org.qianfa.deadline.cockpit.CockpitFilter;
import org.qianfa.deadline.cockpit.CockpitRow;
import org.qianfa.report.stage.StageKind;
import org.qianfa.shared.ReportId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** 预计: when a report will be public, by how long stages really took. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
abstract class ForecastCases {
    @Autowired
    ApplicationContext spring;

    @Autowired
    Cockpit cockpit;

    @Autowired
    JdbcClient jdbc;

    Office office;

    @BeforeEach
    void aCountyAtWork() {
        office = new Office(spring);
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
class ForecastOnH2Tests extends ForecastCases {}

@OnDatabase(MYSQL)
class ForecastOnMySqlTests extends ForecastCases {}
