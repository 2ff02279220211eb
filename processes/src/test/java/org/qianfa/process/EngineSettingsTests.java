package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.sql.Connection;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.flowable.common.engine.api.FlowableException;
import org.flowable.common.engine.api.variable.VariableContainer;
import org.flowable.common.engine.impl.history.HistoryLevel;
import org.flowable.engine.ProcessEngine;
import org.flowable.job.service.impl.asyncexecutor.AsyncJobExecutorConfiguration;
import org.flowable.spring.SpringProcessEngineConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qianfa.Office;
import org.qianfa.TestApplication;
import org.qianfa.organ.Role;
import org.qianfa.process.EngineConfiguration.LocksOfTheDead;
import org.qianfa.report.ReportStatus;
import org.qianfa.shared.ReportId;
import org.qianfa.text.Refused;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.ClassUtils;

/** What the running engine really is set to; the reasons are in docs/adr/0004-engine-settings.md. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
class EngineSettingsTests {
    @Autowired
    SpringProcessEngineConfiguration settings;

    @Autowired
    ConfigurableApplicationContext spring;

    @Autowired
    LocksOfTheDead locks;

    @Autowired
    EngineStory engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theEngineStartsAfterTheMigrations() {
        var factory = spring.getBeanFactory();
        var name = factory.getBeanNamesForType(ProcessEngine.class)[0];
        var definition = name.startsWith("&") ? name.substring(1) : name;
        assertThat(factory.getMergedBeanDefinition(definition).getDependsOn()).contains("flywayInitializer");
    }

    @Test
    void itSharesDatabaseAndTransactionWithTheDomain(@Autowired DataSource domain) throws Exception {
        try (var connection = settings.getDataSource().getConnection()) {
            assertThat(connection.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
            assertThat(connection.getMetaData().getURL()).isEqualTo(url(domain));
        }
    }

    @Test
    void nobodyWaitsForABackgroundJobToMoveOn() {
        assertThat(settings.isParallelMultiInstanceAsyncLeave()).isFalse();
    }

    @Test
    void idsAreUuidsAndTheHistoryHoldsNothingButTheProcesses() {
        assertThat(UUID.fromString(settings.getIdGenerator().getNextId())).isNotNull();
        assertThat(settings.getHistoryManager().isHistoryLevelAtLeast(HistoryLevel.INSTANCE))
                .isTrue();
        assertThat(settings.getHistoryManager().isHistoryLevelAtLeast(HistoryLevel.TASK))
                .isFalse();
    }

    @Test
    void jobsOfADeadNodeComeBackInMinutesAndInNumbers(
            @Autowired @Qualifier("processAsyncExecutorConfiguration") AsyncJobExecutorConfiguration jobs) {
        assertThat(jobs.getLockOwner()).isEqualTo("node-1").isEqualTo(locks.node());
        assertThat(jobs.isUnlockOwnedJobs()).isTrue();
        assertThat(jobs.getAsyncJobLockTime()).isEqualTo(Duration.ofMinutes(3));
        assertThat(jobs.getTimerLockTime()).isEqualTo(Duration.ofMinutes(3));
        assertThat(jobs.isResetExpiredJobEnabled()).isTrue();
        assertThat(jobs.getResetExpiredJobsInterval()).isLessThanOrEqualTo(Duration.ofSeconds(5));
        assertThat(jobs.getResetExpiredJobsPageSize()).isGreaterThanOrEqualTo(50);
        assertThat(jobs.isGlobalAcquireLockEnabled()).isTrue();
        assertThat(settings.getAsyncExecutor().getLockOwner()).isEqualTo("node-1");
        assertThat(settings.getAsyncExecutor().getAsyncJobLockTimeInMillis()).isEqualTo(180_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dataSource", "jdbcClient", "publications", "environment", "passwords", "settings"})
    void expressionsSeeNoBeanButTheDelegates(String bean) {
        assertThat(settings.getBeans().keySet())
                .containsExactlyInAnyOrder("enterStage", "publishReport", "remindPeople");
        assertThatExceptionOfType(FlowableException.class).isThrownBy(() -> value("${" + bean + "}"));
        assertThat(value("${publishReport}")).isInstanceOf(PublishReport.class);
    }

    @Test
    void thereIsOneEngineAndNothingElseOfIt() {
        assertThat(settings.getEngineConfigurations().values()).containsOnly(settings);
        for (var absent : new String[] {
            "org.flowable.rest.service.api.RestResponseFactory",
            "org.flowable.ui.common.properties.FlowableCommonAppProperties",
            "org.flowable.cmmn.engine.CmmnEngine",
            "org.flowable.dmn.engine.DmnEngine",
            "org.codehaus.groovy.jsr223.GroovyScriptEngineImpl"
        }) assertThat(ClassUtils.isPresent(absent, null)).as(absent).isFalse();
        assertThat(jdbc.sql("""
                        select table_name from information_schema.tables
                        where upper(table_name) like 'FLW_EVENT%' or upper(table_name) like 'FLW_CHANNEL%' or upper(table_name) like 'ACT_ID_%'
                        """).query(String.class).list()).isEmpty();
    }

    @Test
    void aJobThatAKilledNodeHeldRunsSoonAfterItStartsAgain() {
        var office = new Office(spring);
        var report = office.reviewedTownshipReport();
        office.people.secretary.signs(report);
        asAKilledNodeLeavesIt(report);
        locks.clear();
        assertThat(jdbc.sql("select count(*) from ACT_RU_EXECUTION where ID_ = ? and LOCK_TIME_ is null")
                        .param(engine.instance(report))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        var executor = settings.getAsyncExecutor();
        executor.start();
        try {
            await().atMost(Duration.ofSeconds(30)).until(() -> office.status(report) == ReportStatus.PUBLISHED);
        } finally {
            executor.shutdown();
        }
    }

    @Test
    void aRefusalOfTheDomainComesThroughTheEngineAsItIs() {
        var office = new Office(spring);
        var report = office.townshipReport();
        office.people.drafter.fills(report);
        office.people.drafter.submits(report);
        office.people.deputy.approves(report);
        office.people.member1.approves(report);
        jdbc.sql("delete from duty where staff = ? and role = ?")
                .params(office.people.secretary.id().value(), Role.HEAD.name())
                .update();
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> office.people.member2.approves(report))
                .withMessageContaining("没有可以处理的人");
        assertThat(engine.waitingAt(report)).isEqualTo("reviewReport");
        assertThat(office.status(report)).isEqualTo(ReportStatus.UNDER_REVIEW);
    }

    private void asAKilledNodeLeavesIt(ReportId report) {
        var until = LocalDateTime.now(java.time.ZoneId.systemDefault()).plusMinutes(3);
        var job = jdbc.sql(
                        "update ACT_RU_JOB set LOCK_OWNER_ = 'node-1', LOCK_EXP_TIME_ = ? where PROCESS_INSTANCE_ID_ = ?")
                .params(until, engine.instance(report))
                .update();
        var instance = jdbc.sql("update ACT_RU_EXECUTION set LOCK_OWNER_ = 'node-1', LOCK_TIME_ = ? where ID_ = ?")
                .params(until, engine.instance(report))
                .update();
        assertThat(job + instance).isEqualTo(2);
    }

    private Object value(String expression) {
        return settings.getExpressionManager().createExpression(expression).getValue(VariableContainer.empty());
    }

    private static String url(DataSource source) throws Exception {
        try (var connection = source.getConnection()) {
            return connection.getMetaData().getURL();
        }
    }
}
