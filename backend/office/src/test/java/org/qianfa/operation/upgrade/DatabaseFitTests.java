package org.qianfa.operation.upgrade;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.contains;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qianfa.DatabaseUnderTest;
import org.qianfa.text.Refused;

/** Servers that speak like MySQL. */
class DatabaseFitTests {
    @ParameterizedTest
    @CsvSource({
        "5.7.44-log, 5, MySQL 5.7.44-log 太旧了",
        "5.5.5-10.11.6-MariaDB-0+deb12u1, 5, 这是 MariaDB",
        "11.4.2-MariaDB, 11, 这是 MariaDB"
    })
    void thoseThatCannotAreRefusedByName(String version, int major, String said) throws SQLException {
        refused(server(version, major), said);
    }

    @Test
    void anotherOneIsRefusedForWhatItLacks() throws SQLException {
        var server = server("8.0.11-Other-v7", 8);
        var statement = mock(Statement.class);
        when(server.createStatement()).thenReturn(statement);
        when(statement.execute(contains("skip locked"))).thenThrow(new SQLException("syntax"));
        refused(server, "缺少签发要用的功能：skip locked");
        refused(server, "8.0.11-Other-v7");
    }

    @Test
    void whatTheTestsRunOnHasAllOfThem() throws SQLException {
        for (var database : DatabaseUnderTest.values())
            try (var connection = database.fresh().open()) {
                DatabaseFit.require(connection);
            }
    }

    private static Connection server(String version, int major) throws SQLException {
        Connection server = mock(RETURNS_DEEP_STUBS);
        when(server.getMetaData().getDatabaseProductName()).thenReturn("MySQL");
        when(server.getMetaData().getDatabaseProductVersion()).thenReturn(version);
        when(server.getMetaData().getDatabaseMajorVersion()).thenReturn(major);
        return server;
    }

    private static void refused(Connection server, String said) {
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() -> DatabaseFit.require(server))
                .withMessageContaining(said);
    }
}
