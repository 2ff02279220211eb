package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qianfa.DatabaseUnderTest.MYSQL;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.qianfa.DatabaseAccess;
import org.qianfa.OnDatabase;
import org.qianfa.TestApplication;
import org.qianfa.organ.DemoPeople;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes on one MySQL sweep the same thousand reminders at the same moment. */
@SpringBootTest(classes = TestApplication.class, properties = "flowable.async-executor-activate=false")
@OnDatabase(value = MYSQL, ofItsOwn = true)
class TwoNodesTests {
    private static final int REPORTS = 1_000;
    private static final String MORNING = "2022-01-31T09:00:00";

    @Autowired
    ApplicationContext spring;

    @Autowired
    DatabaseAccess database;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JdbcTemplate template;

    @BeforeEach
    void aThousandDraftsDueToday() {
        for (var table : List.of("reminder", "work_item", "report_stage_due", "report"))
            jdbc.sql("delete from " + table).update();
        var people = DemoPeople.in(spring);
        var organs = new ArrayList<Object[]>();
        var reports = new ArrayList<Object[]>();
        var items = new ArrayList<Object[]>();
        for (var i = 0; i < REPORTS; i++) {
            var organ = UUID.randomUUID().toString();
            var report = UUID.randomUUID().toString();
            organs.add(
                    new Object[] {organ, "n" + organ, people.county.id().value(), people.county.path() + organ + "/"});
            reports.add(new Object[] {
                report, organ, people.drafter.id().value(), people.admin.id().value()
            });
            items.add(new Object[] {
                UUID.randomUUID().toString(), report, people.drafter.id().value(), report + "|DRAFT"
            });
        }
        template.batchUpdate(
                "insert into organ (id, code, name, kind, parent, path) values (?, ?, '某镇', 'township', ?, ?)", organs);
        template.batchUpdate("""
                insert into report (id, organ_id, report_year, format, edition, status, stage_id, responsible_drafter, publish_due, opened_by,
                    opened_at) values (?, ?, 2021, '2021', 1, 'DRAFT', 'draftReport', ?, '2022-01-31', ?, '2022-01-04 01:00:00')
                """, reports);
        template.batchUpdate("""
                insert into work_item (id, report_id, stage_id, kind, staff_id, section_number, due_on, state, open_key, created_at)
                values (?, ?, 'draftReport', 'DRAFT', ?, 0, '2022-01-31', 'OPEN', ?, '2022-01-04 01:00:00')
                """, items);
    }

    @Test
    void eachOfAThousandRemindersIsSentOnce() throws Exception {
        var nodes = List.of(new Node(), new Node());
        for (var node : nodes) node.isReady();
        var began = System.nanoTime();
        for (var node : nodes) node.sweeps();
        var sent = 0;
        for (var node : nodes) sent += node.sent();
        System.out.printf(
                "two nodes sent %d reminders in %d ms%n",
                sent, Duration.ofNanos(System.nanoTime() - began).toMillis());
        assertThat(sent).isEqualTo(REPORTS);
        everybodyWasRemindedOnce();
    }

    @Test
    void whatAKilledNodeLeavesTheOtherSends() throws Exception {
        var killed = new Node();
        killed.isReady();
        killed.sweeps();
        while (reminders() < REPORTS / 10) Thread.onSpinWait();
        killed.dies();
        assertThat(reminders()).isBetween(REPORTS / 10, REPORTS - 1);
        var other = new Node();
        other.isReady();
        other.sweeps();
        other.sent();
        everybodyWasRemindedOnce();
    }

    private void everybodyWasRemindedOnce() {
        assertThat(reminders()).isEqualTo(REPORTS);
        assertThat(jdbc.sql("select count(distinct report_id) from reminder")
                        .query(Integer.class)
                        .single())
                .isEqualTo(REPORTS);
        assertThat(jdbc.sql("""
                        select count(*) from audit_entry a join reminder m on m.report_id = a.report where a.action = 'Reminded'
                        """).query(Integer.class).single()).isEqualTo(REPORTS);
    }

    private int reminders() {
        return jdbc.sql("select count(*) from reminder").query(Integer.class).single();
    }

    private final class Node {
        private final Process process;
        private final BufferedReader says;

        Node() throws IOException {
            process = new ProcessBuilder(
                            ProcessHandle.current().info().command().orElse("java"),
                            "-XX:TieredStopAtLevel=1",
                            "-Dfile.encoding=UTF-8",
                            "-cp",
                            System.getProperty("java.class.path"),
                            SweepingNode.class.getName(),
                            database.url(),
                            database.user(),
                            MORNING,
                            database.password())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            says = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        }

        void isReady() throws IOException {
            heard("READY");
        }

        void sweeps() throws IOException {
            process.getOutputStream().write('\n');
            process.getOutputStream().flush();
        }

        int sent() throws IOException, InterruptedException {
            var sent = Integer.parseInt(heard("SENT").substring("SENT ".length()));
            process.waitFor();
            return sent;
        }

        void dies() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        private String heard(String word) throws IOException {
            for (var line = says.readLine(); line != null; line = says.readLine())
                if (line.startsWith(word)) return line;
            throw new AssertionError("the node ended without " + word);
        }
    }
}
