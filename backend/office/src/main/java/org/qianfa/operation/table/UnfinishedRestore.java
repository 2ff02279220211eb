package org.qianfa.operation.table;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/** A table that stands in a database as long as a backup is read into it, so that half of one is never taken for an installation. */
public final class UnfinishedRestore {
    static final String TABLE = "unfinished_restore";

    private UnfinishedRestore() {}

    public static void begin(Connection connection) throws SQLException {
        execute(connection, "create table " + TABLE + " (id int not null primary key)");
    }

    public static void end(Connection connection) throws SQLException {
        execute(connection, "drop table " + TABLE);
    }

    public static boolean isIn(Connection connection) throws SQLException {
        for (var name : List.of(TABLE, TABLE.toUpperCase(Locale.ROOT)))
            try (var found =
                    connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), name, null)) {
                if (found.next()) return true;
            }
        return false;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
