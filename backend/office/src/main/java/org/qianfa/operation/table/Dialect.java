package org.qianfa.operation.table;

import java.sql.Connection;
import java.sql.SQLException;

/** What the two databases do not say alike. */
public enum Dialect {
    H2("set referential_integrity false", "set referential_integrity true"),
    MYSQL("set foreign_key_checks = 0", "set foreign_key_checks = 1");

    private static final int H2_SNAPSHOT = 6;

    private final String loosened;
    private final String fastened;

    Dialect(String loosened, String fastened) {
        this.loosened = loosened;
        this.fastened = fastened;
    }

    public static Dialect of(Connection connection) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().equals("H2") ? H2 : MYSQL;
    }

    /** Rows go into this connection in any order of their tables. */
    public void loosen(Connection connection) throws SQLException {
        execute(connection, loosened);
    }

    public void fasten(Connection connection) throws SQLException {
        execute(connection, fastened);
    }

    /** From now on until its rollback the connection sees the database as it is now, and nobody waits for it. */
    public void freeze(Connection connection) throws SQLException {
        connection.setTransactionIsolation(this == H2 ? H2_SNAPSHOT : Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        if (this == MYSQL) execute(connection, "start transaction with consistent snapshot");
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
