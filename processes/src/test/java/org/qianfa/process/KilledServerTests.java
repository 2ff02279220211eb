package org.qianfa.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server killed at random moments: nothing that it acknowledged is lost, and every report is published exactly once. */
class KilledServerTests {
    private static final int KILLS = 20;
    private static final int LAST_YEAR = 2025;
    private static final long SEED = 20211231;

    @TempDir
    Path data;

    private final List<String> acknowledged = new ArrayList<>();
    private final Random moments = new Random(SEED);

    @Test
    void nothingThatWasAcknowledgedIsLostWhenTheServerIsKilled() throws Exception {
        var kills = 0;
        while (kills < KILLS && runAndKill()) {
            kills++;
            everythingAcknowledgedIsThere();
        }
        assertThat(kills).as("kills at work").isEqualTo(KILLS);
        runToTheEnd();
        everythingAcknowledgedIsThere();
        everyReportIsPublishedOnce();
    }

    static String url(String directory) {
        return "jdbc:h2:file:" + directory + "/qianfa;WRITE_DELAY=0;LOCK_TIMEOUT=10000;DB_CLOSE_ON_EXIT=FALSE";
    }

    /** False where the server had finished all its work before the moment came. */
    private boolean runAndKill() throws Exception {
        var server = start();
        try (var lines = lines(server)) {
            var readyFor = moments.nextInt(10);
            var line = lines.readLine();
            for (var seen = 0; line != null && !line.equals("DONE"); line = lines.readLine()) {
                remember(line);
                if (!acknowledged.isEmpty() && line.contains(" ")) seen++;
                if (seen > readyFor || (line.equals("READY") && readyFor == 0)) break;
            }
            if ("DONE".equals(line)) return false;
            assertThat(line).as("the server ended by itself").isNotNull();
            TimeUnit.MILLISECONDS.sleep(moments.nextInt(40));
        } finally {
            server.destroyForcibly().waitFor();
        }
        return true;
    }

    private void runToTheEnd() throws Exception {
        var server = start();
        try (var lines = lines(server)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                remember(line);
                if (line.equals("DONE")) {
                    server.waitFor();
                    return;
                }
            }
        } finally {
            server.destroyForcibly().waitFor();
        }
        throw new AssertionError("the chain did not end");
    }

    private void remember(String line) {
        if (line.startsWith("text ") || line.startsWith("decision ") || line.startsWith("submitted "))
            acknowledged.add(line);
    }

    private void everythingAcknowledgedIsThere() throws SQLException {
        try (var connection = open()) {
            for (var line : acknowledged) {
                var words = line.split(" ", -1);
                var found =
                        switch (words[0]) {
                            case "text" ->
                                count(
                                        connection,
                                        "select count(*) from report_section where section_number = 1 and report_id = '"
                                                + words[1] + "' and char_length(body) >= " + words[2]);
                            case "decision" ->
                                count(
                                        connection,
                                        "select count(*) from decision where report_id = '" + words[1]
                                                + "' and staff_id = '" + words[2] + "'");
                            default ->
                                count(
                                        connection,
                                        "select count(*) from report_revision where report_id = '" + words[1] + "'");
                        };
                assertThat(found).as(line).isEqualTo(1);
            }
        }
    }

    private void everyReportIsPublishedOnce() throws SQLException {
        try (var connection = open()) {
            var reports = LAST_YEAR - 2021 + 1;
            assertThat(count(connection, "select count(*) from report where status = 'PUBLISHED'"))
                    .isEqualTo(reports);
            assertThat(count(connection, "select count(*) from publication")).isEqualTo(reports);
            assertThat(count(connection, "select count(*) from audit_entry where action like '%Published%'"))
                    .isEqualTo(reports);
            assertThat(count(connection, "select count(*) from work_item where state = 'OPEN'"))
                    .isZero();
            assertThat(count(connection, "select count(*) from act_ru_execution"))
                    .isZero();
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:TieredStopAtLevel=1",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChainStressTests.class.getName(),
                        data.toString(),
                        String.valueOf(LAST_YEAR))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static BufferedReader lines(Process server) {
        return new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    }

    private Connection open() throws SQLException {
        return DriverManager.getConnection(url(data.toString()), "sa", "");
    }

    private static int count(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
