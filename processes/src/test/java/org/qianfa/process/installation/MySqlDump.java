package org.qianfa.process.installation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringJoiner;
import org.qianfa.DatabaseAccess;

/** A database of MySQL as SQL, a statement a line: the distribution that tests run on has no mysqldump. */
final class MySqlDump {
    private final Connection connection;
    private final Writer out;

    private MySqlDump(Connection connection, Writer out) {
        this.connection = connection;
        this.out = out;
    }

    static void write(DatabaseAccess database, Path file) {
        try (var connection = database.open();
                var out = Files.newBufferedWriter(file)) {
            new MySqlDump(connection, out).write();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private void write() throws SQLException, IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("set time_zone = '+00:00'");
        }
        out.write("set time_zone = '+00:00'\nset foreign_key_checks = 0\n");
        for (var table : tables()) {
            out.write(definition(table).replace("\n", " ") + "\n");
            rows(table);
        }
        out.write("set foreign_key_checks = 1\n");
    }

    private List<String> tables() throws SQLException {
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("show tables")) {
            while (found.next()) tables.add(found.getString(1));
        }
        return tables;
    }

    private String definition(String table) throws SQLException {
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("show create table `" + table + "`")) {
            found.next();
            return found.getString(2);
        }
    }

    private void rows(String table) throws SQLException, IOException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select * from `" + table + "`")) {
            while (rows.next()) {
                var values = new StringJoiner(", ", "insert into `" + table + "` values (", ")\n");
                for (var column = 1; column <= rows.getMetaData().getColumnCount(); column++)
                    values.add(value(rows, column));
                out.write(values.toString());
            }
        }
    }

    private static String value(ResultSet row, int column) throws SQLException {
        return switch (row.getObject(column)) {
            case null -> "null";
            case byte[] bytes ->
                bytes.length == 0 ? "''" : "x'" + HexFormat.of().formatHex(bytes) + "'";
            case Boolean yes -> yes ? "1" : "0";
            case Number number -> number.toString();
            default -> quoted(row.getString(column));
        };
    }

    private static String quoted(String text) {
        return "'"
                + text.replace("\\", "\\\\")
                        .replace("'", "\\'")
                        .replace("\n", "\\n")
                        .replace("\r", "\\r")
                        .replace("\0", "\\0")
                + "'";
    }
}
